import { stageLabels } from '@/lib/opportunities/facts/stage'
import type { listJournal } from '@/lib/opportunities/queries'
import { formatInstant } from '@/lib/time'
import { reasonLabel } from './outcome'
import './due.css'

type Entry = Awaited<ReturnType<typeof listJournal>>['entries'][number]

/** One page of the decision log: what, when, why, and what was learned (F1, F9). */
export function JournalEntry({ entry, zone }: { entry: Entry; zone: string }) {
  const { id, employer, role, stage, closedAt, closedReason, learned } = entry
  return (
    <article className="logged">
      <h2>
        <a href={`/opportunities/${id}/after`}>
          {role}, {employer}
        </a>
      </h2>
      <p>
        {stageLabels[stage]}
        {closedAt && `, ${formatInstant(closedAt, zone)}`}. {reasonLabel(closedReason)}.
      </p>
      {learned && <blockquote>{learned}</blockquote>}
    </article>
  )
}
