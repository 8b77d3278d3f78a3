import type { Resume } from '@/lib/resumes/json-resume'
import { entriesOf, titleOf } from '@/lib/resumes/part-of-resume'
import { partIds, parts } from '@/lib/resumes/parts'
import type { LeftOut } from '@/lib/resumes/read-resume'

/** What was read from a file, part by part, and what could not be or looks wrong. */
export function WaitingPreview({ resume, leftOut }: { resume: Resume; leftOut: readonly LeftOut[] }) {
  const found = partIds
    .map((id) => ({ part: parts[id], entries: entriesOf(resume, parts[id]) }))
    .filter(({ entries }) => entries.length > 0)
  return (
    <>
      {found.map(({ part, entries }) => (
        <section aria-labelledby={`read-${part.id}`} key={part.id}>
          <h3 id={`read-${part.id}`}>{part.title}</h3>
          <ul className="told">
            {entries.map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was read is shown once and never changes
              <li key={at}>{titleOf(entry, part) || 'Without a name'}</li>
            ))}
          </ul>
        </section>
      ))}
      {leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h3 id="left-out">Left out, or worth a look</h3>
          <ul className="told">
            {leftOut.map(({ where, why }) => (
              <li key={`${where} ${why}`}>
                {where}: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
