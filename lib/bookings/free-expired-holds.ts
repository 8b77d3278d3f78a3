import type { Transaction } from '@/lib/db'

/**
 * Takes away what has run out of a coach's time, so that the constraint no longer counts it: holds go, bookings
 * that nobody confirmed lapse. The coach is locked.
 */
export async function freeExpiredHolds(tx: Transaction, coachId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    with gone as (
      delete from booking where coach_id = ${coachId}::uuid and state = 'held' and held_until <= ${now}
    ), lapsed as (
      update booking set state = 'lapsed', held_until = null
      where coach_id = ${coachId}::uuid and state = 'unconfirmed' and held_until <= ${now} returning id
    )
    insert into booking_event (id, booking_id, at, by, kind)
    select gen_random_uuid(), id, ${now}, 'system', 'lapsed' from lapsed`
}
