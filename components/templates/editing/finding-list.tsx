import { severityLabels } from '@/components/templates/editing/text-words'
import { Badge } from '@/components/ui/badge'
import type { TextFinding } from '@/lib/templates/editing/check-text'

/** What the draft check says of the text, filled in, as it will say to everybody who sends it. */
export function FindingList({ findings }: { findings: readonly TextFinding[] }) {
  return (
    <section aria-labelledby="findings" className="text-findings">
      <h2 id="findings">Its own check</h2>
      {findings.length === 0 ? (
        <p>Nothing to mend. Whoever sends it gets the same check.</p>
      ) : (
        <ul>
          {findings.map(({ severity, text, words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same of two places
            <li key={index}>
              <Badge tone={severity === 'must_fix' ? 'harm' : 'plain'}>{severityLabels[severity]}</Badge>{' '}
              {text}
              {words && <q>{words}</q>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
