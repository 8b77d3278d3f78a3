import { Badge } from '@/components/ui/badge'
import type { ListedCall } from '@/lib/bookings/queries'

type CallMarksProps = {
  call: ListedCall
  now: Date
  /** The hours were changed since it was booked, and are elsewhere now. */
  isOutside?: boolean
}

/** What is particular about a call, in two words each. */
export function CallMarks({ call, now, isOutside = false }: CallMarksProps) {
  const { state, startsAt, endsAt, outcome, proposedBy } = call
  const isAhead = startsAt > now
  return (
    <>
      {state === 'unconfirmed' && <Badge>Not confirmed yet</Badge>}
      {state === 'cancelled' && <Badge>Cancelled</Badge>}
      {state === 'lapsed' && <Badge>Never confirmed</Badge>}
      {state === 'confirmed' && isOutside && isAhead && <Badge tone="harm">Outside your hours</Badge>}
      {state === 'confirmed' && isAhead && proposedBy && (
        <Badge tone="route">
          {proposedBy === 'client' ? 'Asks for another time' : 'You proposed others'}
        </Badge>
      )}
      {state === 'confirmed' && outcome && <Badge>{outcomeLabels[outcome]}</Badge>}
      {state === 'confirmed' && !outcome && endsAt <= now && <Badge tone="route">How did it go?</Badge>}
    </>
  )
}

export const outcomeLabels = {
  took_place: 'It took place',
  client_missed: 'The client did not come',
  coach_missed: 'The coach could not come',
} as const
