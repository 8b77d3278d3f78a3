import type { Finding } from '@/lib/drafting/findings'

type FoundProps = { findings: readonly Finding[]; text: Record<'subject' | 'body', string> }

const severityWords = { must_fix: 'To mend', should_fix: 'Better', hint: 'A hint' }

/** What the checker finds in the version on the table, in few words. */
export function Found({ findings, text }: FoundProps) {
  if (findings.length === 0) return <p className="soft">The checker finds nothing to mend.</p>
  return (
    <ul className="found">
      {findings.map(({ id, severity, where, span, text: said }) => (
        <li key={`${id} ${where} ${span?.start}`}>
          <p>
            <b className={severity === 'must_fix' ? 'grave' : undefined}>{severityWords[severity]}</b> {said}
          </p>
          {span && where !== 'absent' && <q>{shortened(text[where].slice(span.start, span.end))}</q>}
        </li>
      ))}
    </ul>
  )
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 86).trimEnd()} …` : words
}
