import { wallTimeOf, zoneCity } from '@/lib/time'
import { Countdown } from './countdown'
import { sayThere } from './slot-words'
import './book.css'

type HoldLineProps = { until: Date; zone: string; theirZone: string }

/** Until when the time is held, told in both zones; it runs down where scripts run. */
export function HoldLine({ until, zone, theirZone }: HoldLineProps) {
  return (
    <p className="hold-line">
      <span>
        Held for you until <b>{wallTimeOf(until, zone).slice(11)}</b> in {zoneCity(zone)}
        {theirZone !== zone && ` (${sayThere(until, theirZone, zone)})`}.
      </span>
      <Countdown until={until.toISOString()} />
    </p>
  )
}
