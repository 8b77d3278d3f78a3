import { pickerHref } from '@/components/bookings/picker-query'
import { listOpenSlots } from '@/lib/bookings/list-open-slots'
import { anyone } from '@/lib/bookings/schema'
import { DomainError } from '@/lib/errors'
import { dayMs } from '@/lib/time'

const farAheadMs = 60 * dayMs

/**
 * The next free time for a first call, and where it is booked: before the deadline if there is one, else, with
 * `inTime` false, after it. Null: nobody offers such a call, or everything is taken.
 */
export async function findTalk(deadline: string | null, opportunity: string | null) {
  const now = new Date()
  const slugs = { coach: anyone, kind: 'discovery' }
  const window = { from: now.getTime(), until: now.getTime() + farAheadMs, now }
  const { starts } = await listOpenSlots({ ...slugs, ...window }).catch(asNothing)
  const first = starts[0]
  if (first === undefined) return null
  const inTime = deadline !== null && first < Date.parse(deadline)
  const href = pickerHref(
    '/book',
    { view: 'month' },
    {
      kind: slugs.kind,
      ...(opportunity && { opportunity }),
      ...(inTime && { until: deadline }),
    },
  )
  return { startsAt: new Date(first), inTime, href }
}

function asNothing(error: unknown) {
  if (error instanceof DomainError && error.code === 'not_found') return { starts: [] }
  throw error
}
