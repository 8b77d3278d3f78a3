import { Table } from '@/components/ui/table'
import { cardLabels, type DraftChannel } from '@/lib/drafts/draft'
import type { DraftRow } from '@/lib/drafts/queries'
import { formatShort, zoneCity } from '@/lib/time'

type DraftTableProps = { rows: readonly DraftRow[]; sent: boolean; zone: string; now: Date }

/** Messages, the latest first; plain cells, since the rows are most of the page's cost. */
export function DraftTable({ rows, sent, zone, now }: DraftTableProps) {
  return (
    <Table
      caption={sent ? 'Messages you have sent' : 'Messages you are writing'}
      head={
        <tr>
          <th>Message</th>
          <th>How</th>
          <th>About</th>
          <th>
            {sent ? 'Sent' : 'Last change'}, {zoneCity(zone)} time
          </th>
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
        </tr>
      ))}
    </Table>
  )
}

function titleOf({ subject, title }: DraftRow): string {
  return subject || title
}
