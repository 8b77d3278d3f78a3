import type { LetteredFinding } from '../letter-findings'

type Text = Record<'subject' | 'body', string>

type FoundProps = {
  findings: readonly LetteredFinding[]
  text: Text
  /** The letter beside it shows the marks. */
  isMarked: boolean
}

/** What the checker finds in the version on the table, in few words; each leads to its words where they are marked. */
export function Found({ findings, text, isMarked }: FoundProps) {
  if (findings.length === 0) return <p className="soft">The checker finds nothing to mend.</p>
  return (
    <ul className="found">
      {findings.map((finding) => (
        <Finding
          finding={finding}
          key={`${finding.id} ${finding.where} ${finding.span?.start}`}
          letter={isMarked ? finding.mark?.letter : undefined}
          text={text}
        />
      ))}
    </ul>
  )
}

const severityWords = { must_fix: 'To mend', should_fix: 'Better', hint: 'A hint' }

type FindingProps = { finding: LetteredFinding; letter: string | undefined; text: Text }

function Finding({ finding: { severity, where, span, text: said }, letter, text }: FindingProps) {
  const quote = span && where !== 'absent' && <q>{shortened(text[where].slice(span.start, span.end))}</q>
  return (
    <li id={letter && `found-${letter}`}>
      {letter && <b className="letter">{letter}</b>}
      <p>
        <b className={severity === 'must_fix' ? 'grave' : undefined}>{severityWords[severity]}</b> {said}
      </p>
      {letter ? <a href={`#words-${letter}`}>{quote}</a> : quote}
    </li>
  )
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 86).trimEnd()} …` : words
}
