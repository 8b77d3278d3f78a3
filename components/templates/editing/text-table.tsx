import { stateLabels } from '@/components/templates/editing/text-words'
import { kindOfText } from '@/components/templates/template-words'
import { Table } from '@/components/ui/table'
import type { TextRow } from '@/lib/templates/editing/queries'
import { formatShort, zoneCity } from '@/lib/time'

/** Texts, published or not, each leading to where it is written. */
export function TextTable({ rows, zone }: { rows: readonly TextRow[]; zone: string }) {
  return (
    <Table
      caption="All texts, the newest change first"
      head={
        <tr>
          <th>Title</th>
          <th>Kind of text</th>
          <th>State</th>
          <th>Changed, {zoneCity(zone)} time</th>
        </tr>
      }
    >
      {rows.map((row) => (
        <tr key={row.slug}>
          <td>
            <a href={`/coach/templates/${row.slug}`} lang={row.locale}>
              {row.title}
            </a>
          </td>
          <td>{kindOfText(row)}</td>
          <td>{stateOf(row)}</td>
          <td>{formatShort(row.updatedAt, zone)}</td>
        </tr>
      ))}
    </Table>
  )
}

function stateOf({ retiredAt, publishedNumber, writtenNumber }: TextRow): string {
  if (retiredAt) return stateLabels.retired
  if (publishedNumber === null) return stateLabels.draft
  return (writtenNumber ?? 0) > publishedNumber ? 'Published, changed since' : stateLabels.published
}
