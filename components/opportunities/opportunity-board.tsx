import type { Stage } from '@/lib/generated/prisma/enums'
import type { OpportunityRow } from '@/lib/opportunities/queries'
import { formatShort } from '@/lib/time'
import { verdictLabels } from './answer-words'

type OpportunityBoardProps = { rows: readonly OpportunityRow[]; zone: string }

const columns: readonly (readonly [title: string, stages: readonly Stage[]])[] = [
  ['Invited', ['invited', 'interview_scheduled']],
  ['In talks', ['interviewing', 'final_stage']],
  ['Offers', ['offer_received']],
  ['Committed', ['offer_accepted_verbally', 'offer_signed', 'started']],
  ['Closed', ['declined', 'withdrawn', 'rescinded', 'rejected', 'lapsed']],
]

/** The same page of opportunities as columns, from the first message to the end. */
export function OpportunityBoard({ rows, zone }: OpportunityBoardProps) {
  return (
    <div className="board">
      {columns.map(([title, stages]) => {
        const cards = rows.filter(({ stage }) => stages.includes(stage))
        if (title === 'Closed' && cards.length === 0) return null
        return (
          <section aria-label={title} key={title}>
            <h2>
              {title} <span>{cards.length}</span>
            </h2>
            <ul className="cards">
              {cards.map(({ id, employer, role, verdict, answerBy }) => (
                <li key={id}>
                  <a href={`/opportunities/${id}`}>{employer}</a>
                  <p>{role}</p>
                  {verdict && (
                    <p>
                      {verdictLabels[verdict]}
                      {answerBy && ` by ${formatShort(answerBy, zone)}`}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
