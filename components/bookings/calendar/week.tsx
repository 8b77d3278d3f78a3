import { sayDay, sayStarts } from '@/components/bookings/slot-words'
import type { DayPlan } from '@/lib/bookings/availability/day-plan'
import { sayHours } from '@/lib/bookings/availability/hours-text'
import type { ListedCall } from '@/lib/bookings/queries'
import { formatThere, zoneCity } from '@/lib/time'
import { CallMarks } from './call-marks'

export type CoachCall = ListedCall & { isOutside: boolean }

type WeekProps = {
  days: readonly { on: string; plan: DayPlan | null; calls: readonly CoachCall[] }[]
  today: string
  zone: string
  now: Date
}

/** The seven days of a week, each with what is set for it and its calls. */
export function Week({ days, today, zone, now }: WeekProps) {
  return (
    <ol className="week-days">
      {days.map(({ on, plan, calls }) => (
        <li aria-current={on === today ? 'date' : undefined} key={on}>
          <h3>{sayDay(on)}</h3>
          {plan && <p className="plan">{sayPlan(plan, zone)}</p>}
          {calls.length > 0 && (
            <ul>
              {calls.map((call) => (
                <WeekCall call={call} key={call.id} now={now} zone={zone} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function sayPlan({ hours, off, zone: there }: DayPlan, zone: string): string {
  if (off) return off === 'Day off' ? off : `Day off: ${off}`
  if (hours.length === 0) return 'No hours'
  return sayHours(hours) + (there === zone ? '' : ` in ${zoneCity(there)}`)
}

function WeekCall({ call, zone, now }: { call: CoachCall; zone: string; now: Date }) {
  const { id, startsAt, endsAt, name, kind } = call
  const [from, until] = [startsAt, endsAt].map((at) => sayStarts([at.getTime()], zone)[0])
  return (
    <li>
      <p>
        <time dateTime={startsAt.toISOString()}>
          {from}–{until}
        </time>{' '}
        {call.zone !== zone && (
          <small>
            {formatThere(startsAt, call.zone, zone)} in {zoneCity(call.zone)}
          </small>
        )}
      </p>
      <a href={`/coach/calendar/${id}`}>{name}</a>
      <p>
        <span>{kind.name}</span> <CallMarks call={call} isOutside={call.isOutside} now={now} />
      </p>
    </li>
  )
}
