/** What a suggestion does, in one line: the words that go, those that come; long ones are cut short. */
export function ChangedWords({ removed, added }: { removed: string; added: string }) {
  return (
    <span className="changed-words">
      {removed !== '' && <del>{shortened(removed)}</del>}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins>{shortened(added)}</ins>}
    </span>
  )
}

const most = 60
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function shortened(words: string): string {
  const line = words.replaceAll(/\s*\n\s*/g, ' ¶ ')
  if (line.length <= most) return line.trim() === '' ? (words.includes('\n') ? '¶' : '␣') : line
  const kept = Array.from(graphemes.segment(line), ({ segment }) => segment).slice(0, most - 4)
  return `${kept.join('').trimEnd()} …`
}
