import { Fold } from '@/components/ui/fold'
import { Waypoints } from '@/components/ui/waypoints'
import { formatShort, zoneCity } from '@/lib/time'
import type { CallViewProps } from './call-view-props'
import { sayBefore } from './call-words'

type Event = CallViewProps['call']['events'][number]

type CallHistoryProps = Pick<CallViewProps, 'call' | 'zone' | 'now'> & {
  /** What each side is called; "You" is the client unless it is said otherwise. */
  names?: Record<Event['by'], string>
}

/** Who changed what and when, oldest first. */
export function CallHistory({ call, zone, now, names }: CallHistoryProps) {
  const usual = { client: 'You', coach: call.coach.name, admin: 'The practice', system: 'The practice' }
  return (
    <Fold note={`${zoneCity(zone)} time`} title="What happened so far">
      <Waypoints
        label="What happened so far"
        points={call.events.map((event) => ({
          key: event.id,
          title: sayEvent(event, (names ?? usual)[event.by], zone, now),
          when: formatShort(event.at, zone, now),
          state: 'done',
        }))}
      />
    </Fold>
  )
}

type Told = { to?: string; reason?: string; starts?: string[]; minutes?: number[] }

function sayEvent({ kind, data }: Event, who: string, zone: string, now: Date): string {
  const told = data as Told
  const to = told.to ? ` to ${formatShort(told.to, zone, now)}` : ''
  if (kind === 'requested') return `${who} asked for it`
  if (kind === 'confirmed') return `${who} confirmed it`
  if (kind === 'moved') return `${who} moved it${to}${told.reason ? `: “${told.reason}”` : ''}`
  if (kind === 'cancelled') return `${who} cancelled it`
  if (kind === 'proposed') {
    return `${who} proposed ${(told.starts ?? []).map((start) => formatShort(start, zone, now)).join(', or ')}`
  }
  if (kind === 'proposal_accepted') return `${who} chose a proposed time, and it moved${to}`
  if (kind === 'reminders_chosen') return `${who} chose reminders: ${sayReminders(told.minutes ?? [])}`
  if (kind === 'sharing_ended') return `${who} stopped sharing the opportunity`
  return 'How it went was noted'
}

function sayReminders(minutes: readonly number[]): string {
  return minutes.length === 0 ? 'none' : minutes.map(sayBefore).join(' and ')
}
