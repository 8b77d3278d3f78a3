import { ActionForm } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button-class'
import type { FormAction } from '@/components/ui/sendable'
import { Table } from '@/components/ui/table'
import { cardLabels, type DraftChannel } from '@/lib/drafts/draft'
import type { DraftRow } from '@/lib/drafts/queries'
import type { DraftFilter } from '@/lib/drafts/schema'
import { formatShort, zoneCity } from '@/lib/time'

type DraftTableProps = {
  rows: readonly DraftRow[]
  show: DraftFilter['show']
  zone: string
  now: Date
  throwAway: FormAction
  putBack: FormAction
}

const captions = {
  open: 'Messages you are writing',
  sent: 'Messages you have sent',
  thrown: 'Messages you have thrown away',
}
const moments = { open: 'Last change', sent: 'Sent', thrown: 'Thrown away' }

/** Messages, the latest first; what was sent stays, the others have a button, all of them in one form. */
export function DraftTable({ throwAway, putBack, ...listed }: DraftTableProps) {
  if (listed.show === 'sent') return <Rows {...listed} act={null} />
  const isThrown = listed.show === 'thrown'
  return (
    <ActionForm action={isThrown ? putBack : throwAway} id="drafts" key={listed.show}>
      <Rows {...listed} act={isThrown ? 'Put it back' : 'Throw it away'} />
    </ActionForm>
  )
}

type RowsProps = Omit<DraftTableProps, 'throwAway' | 'putBack'> & { act: string | null }

/** Plain cells, since the rows are most of the page's cost. */
function Rows({ rows, show, zone, now, act }: RowsProps) {
  return (
    <Table
      caption={captions[show]}
      head={
        <tr>
          <th>Message</th>
          <th>How</th>
          <th>About</th>
          <th>
            {moments[show]}, {zoneCity(zone)} time
          </th>
          {act && (
            <th>
              <span className="sr-only">What to do with it</span>
            </th>
          )}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <a href={`/drafts/${row.id}`}>{titleOf(row)}</a>
          </td>
          <td>{cardLabels[row.channel as DraftChannel]}</td>
          <td>{row.opportunity ? `${row.opportunity.role}, ${row.opportunity.employer}` : ''}</td>
          <td>{formatShort(row.sent?.sentAt ?? row.updatedAt, zone, now)}</td>
          {act && (
            <td>
              <button
                aria-label={`${act}: ${titleOf(row)}`}
                className={buttonClass('quiet')}
                name="id"
                type="submit"
                value={row.id}
              >
                {act}
              </button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  )
}

function titleOf({ subject, title }: DraftRow): string {
  return subject || title
}
