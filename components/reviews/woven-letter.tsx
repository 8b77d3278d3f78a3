import { type Stretch, type WovenChange, type WovenFinding, weave } from './weave'
import './letter.css'

type Part = 'subject' | 'body'
type Note = { number: number; where: string; start: number; end: number }

type WovenLetterProps = {
  text: Record<Part, string>
  changes: readonly (WovenChange & { where: string })[]
  /** Where the words stand that notes are about. */
  notes: readonly Note[]
  /** What the checker finds in its words. */
  findings?: readonly (WovenFinding & { where: string })[]
  /** BCP 47. */
  language: string
  label: string
}

/**
 * A message with what was suggested and remarked, each with its number, and what the checker finds, each with its
 * letter: words that would go are struck out, words that would come are underlined, found ones dotted. A stretch of the
 * text carries its offset, so that selected words can be told.
 */
export function WovenLetter({ text, changes, notes, findings = [], language, label }: WovenLetterProps) {
  const of = (part: Part) => {
    const isHere = ({ where }: { where: string }) => where === part
    return weave(text[part], changes.filter(isHere), notes.filter(isHere), findings.filter(isHere))
  }
  const subject = of('subject')
  return (
    <article aria-label={label} className="review-letter" lang={language}>
      {subject.length > 0 && (
        <p className="subject" data-part="subject">
          <Stretches stretches={subject} />
        </p>
      )}
      <p className="text" data-part="body">
        <Stretches stretches={of('body')} />
      </p>
    </article>
  )
}

const elements = { same: 'span', removed: 'del', added: 'ins' } as const

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map((stretch, index) => {
    const isReferred = stretch.refs.length + stretch.letters.length > 0
    const [told, rest] = isReferred ? beforeLineBreak(stretch) : [stretch, null]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name, and hold no state
      <span key={index}>
        <Words stretch={told} />
        {stretch.refs.map((number) => (
          <a className="ref" href={`#note-${number}`} key={number}>
            <span className="sr-only"> Note </span>
            {number}
          </a>
        ))}
        {stretch.letters.map((letter) => (
          <a className="ref" href={`#found-${letter}`} id={`words-${letter}`} key={letter}>
            <span className="sr-only"> Checker </span>
            {letter}
          </a>
        ))}
        {rest && <Words stretch={rest} />}
      </span>
    )
  })
}

/** A number stands behind the last word, not at the beginning of the next line. */
function beforeLineBreak(stretch: Stretch): [Stretch, Stretch | null] {
  const { words, at } = stretch
  const end = words.trimEnd().length
  if (end === 0 || !words.slice(end).includes('\n')) return [stretch, null]
  return [
    { ...stretch, words: words.slice(0, end) },
    { ...stretch, words: words.slice(end), at: at === null ? null : at + end },
  ]
}

function Words({ stretch: { kind, words, at, mark, found } }: { stretch: Stretch }) {
  // Line breaks that come have nothing to underline.
  const breaks = kind === 'added' ? (/^\s*\n/.exec(words)?.[0] ?? '') : ''
  const rest = words.slice(breaks.length)
  const Element = elements[kind]
  const own = (
    <>
      {breaks}
      {rest && <Element data-at={at ?? undefined}>{rest}</Element>}
    </>
  )
  const told = found ? <u className={found === 'grave' ? found : undefined}>{own}</u> : own
  return mark ? <mark>{told}</mark> : told
}
