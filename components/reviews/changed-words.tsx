import { shortenWords } from './shorten-words'

/** What a suggestion does, in one line: the words that go, those that come; long ones are cut short. */
export function ChangedWords({ removed, added }: { removed: string; added: string }) {
  return (
    <span className="changed-words">
      {removed !== '' && <del>{shortenWords(removed)}</del>}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins>{shortenWords(added)}</ins>}
    </span>
  )
}
