import { CallHistory } from '@/components/bookings/call-history'
import type { CoachCallViewProps } from './coach-call-view-props'

/** What happened so far, told to this side. */
export function CallLog({ call, zone, now, as }: CoachCallViewProps) {
  const names = {
    client: call.name,
    coach: as === 'coach' ? 'You' : call.coach.name,
    admin: as === 'admin' ? 'You' : 'The practice',
    system: 'The practice',
  }
  return <CallHistory call={call} names={names} now={now} zone={zone} />
}
