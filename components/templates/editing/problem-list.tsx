import { partLabels } from '@/components/templates/editing/text-words'
import type { PlacedProblem } from '@/lib/templates/editing/text-parts'

/** What has to be mended before readers see the text; each leads to its field. */
export function ProblemList({ problems }: { problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="problems" className="problems">
      <h2 id="problems">
        {problems.length === 1 ? 'One thing to mend' : `${problems.length} things to mend`}
      </h2>
      <ul>
        {problems.map(({ part, line, excerpt, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same of one line
          <li key={index}>
            <a href={`#text-${part ?? 'title'}`}>{placeOf(part, line)}</a>
            <span>{text}</span>
            {excerpt && (part === 'body' || part === 'details') && <code>{excerpt}</code>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Text, line 3"; a part of one line has none. */
function placeOf(part: PlacedProblem['part'], line: number): string {
  if (part === null || part === 'purpose') return 'The whole text'
  const label = partLabels[part]
  return part === 'body' || part === 'details' ? `${label}, line ${line}` : label
}
