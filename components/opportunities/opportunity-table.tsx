import { Table } from '@/components/ui/table'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import type { OpportunityRow } from '@/lib/opportunities/queries'
import type { ListFilter } from '@/lib/opportunities/schema'
import { formatShort, zoneCity } from '@/lib/time'
import { verdictLabels } from './answer-words'
import { listHref } from './list-href'
import { type OpportunityCells, OpportunityRows } from './opportunity-rows'

type OpportunityTableProps = { rows: readonly OpportunityRow[]; filter: ListFilter; zone: string }

/** Fifty rows at most; plain cells, each with one piece of text, since the rows are most of the page's cost. */
export function OpportunityTable({ rows, filter, zone }: OpportunityTableProps) {
  return (
    <Table
      caption="Your opportunities"
      head={
        <tr>
          <Sorted by="employer" filter={filter} label="Employer and role" />
          <th>Place</th>
          <th>Stage</th>
          <th>Answer</th>
          <Sorted by="deadline" filter={filter} label={`Answer by, ${zoneCity(zone)} time`} />
        </tr>
      }
    >
      <OpportunityRows rows={rows.map((row) => inWords(row, zone))} />
    </Table>
  )
}

function inWords(row: OpportunityRow, zone: string): OpportunityCells {
  const { id, employer, role, place, stage, verdict, answerBy } = row
  return [
    id,
    `${employer}, ${role}`,
    place,
    stageLabels[stage],
    verdict && verdictLabels[verdict],
    answerBy && formatShort(answerBy, zone),
  ]
}

function Sorted({ by, label, filter }: { by: 'employer' | 'deadline'; label: string; filter: ListFilter }) {
  return (
    <th aria-sort={filter.sort === by ? 'ascending' : undefined}>
      <a href={listHref(filter, { sort: by })}>{label}</a>
    </th>
  )
}
