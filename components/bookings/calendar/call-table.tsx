import { sayThere } from '@/components/bookings/slot-words'
import { Table } from '@/components/ui/table'
import type { ListedCall } from '@/lib/bookings/queries'
import { formatShort } from '@/lib/time'
import { CallMarks } from './call-marks'

type CallTableProps = {
  caption: string
  calls: readonly (ListedCall & { isOutside?: boolean; email?: string | null })[]
  zone: string
  now: Date
  hrefOf: (id: string) => string
  /** For those who look after several coaches. */
  showsCoach?: boolean
}

/** Calls as rows: when on both clocks, with whom, what is particular. */
export function CallTable({ caption, calls, zone, now, hrefOf, showsCoach = false }: CallTableProps) {
  return (
    <Table
      caption={caption}
      head={
        <tr>
          <th scope="col">Client</th>
          <th scope="col">When</th>
          <th scope="col">Their clock</th>
          <th scope="col">Call</th>
          {showsCoach && <th scope="col">Coach</th>}
          <th scope="col">
            <span className="sr-only">State</span>
          </th>
        </tr>
      }
    >
      {calls.map((call) => (
        <tr key={call.id}>
          <td>
            <a href={hrefOf(call.id)}>{call.name || call.email}</a>
          </td>
          <td>{formatShort(call.startsAt, zone, now)}</td>
          <td>{call.zone === zone ? '' : sayThere(call.startsAt, call.zone, zone)}</td>
          <td>{call.kind.name}</td>
          {showsCoach && <td>{call.coach.name}</td>}
          <td>
            <CallMarks call={call} isOutside={call.isOutside ?? false} now={now} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
