import { notFound } from 'next/navigation'
import { daysWithTimes } from '@/components/bookings/days-with-times'
import { monthAt } from '@/components/bookings/month-grid'
import { pickerQuery } from '@/components/bookings/picker-query'
import { findViewer } from '@/lib/auth'
import { listOpenSlots } from '@/lib/bookings/list-open-slots'
import { findHold, findRequest, getCallKind, getCoach } from '@/lib/bookings/queries'
import { anyone, type HoldInput, offerInput } from '@/lib/bookings/schema'
import { coachZoneOn } from '@/lib/bookings/slots'
import { DomainError } from '@/lib/errors'
import { dayMs } from '@/lib/time'
import { findBookingRequest, readHoldHash } from './booking-cookies'
import { viewerZone } from './viewer-zone'

type Search = Record<string, string | string[] | undefined>

/** All that can be booked of a kind with a coach (null: with anyone), as the reader's calendar shows it. */
export async function loadTimes(slugs: { coach: string; kind: string }, search: Search) {
  const now = new Date()
  const query = pickerQuery.parse(search)
  const { coach, kind } = await loadOffer(slugs)
  const last = now.getTime() + kind.horizonDays * dayMs
  const until = Math.min(last, query.until ? Date.parse(query.until) : last)
  const window = { from: now.getTime(), until, now }
  const { starts, availability } = await listOpenSlots({ ...slugs, ...window }, await readHoldHash()).catch(
    asNotFound,
  )
  const zoneThen = (at: number) => (availability ? coachZoneOn(availability, at) : 'UTC')
  const theirZone = availability && zoneThen(starts[0] ?? now.getTime())
  const { zone, isGuess } = viewerZone(await findViewer(), query, theirZone ?? 'UTC')
  return {
    coach,
    kind,
    query,
    zone,
    isGuess,
    theirZone,
    zoneThen,
    now,
    days: daysWithTimes(starts, zone),
    firstMonth: monthAt(now.getTime(), zone),
    lastMonth: monthAt(until, zone),
  }
}

/** A kind, and who offers it; coach null means anyone. */
export async function loadOffer(slugs: { coach: string; kind: string }) {
  if (!offerInput.safeParse(slugs).success) notFound()
  const [kind, coach] = await Promise.all([
    getCallKind(slugs.kind).catch(asNotFound),
    slugs.coach === anyone ? null : getCoach(slugs.coach).catch(asNotFound),
  ])
  return { coach, kind }
}

export function asNotFound(error: unknown): never {
  if (error instanceof DomainError && error.code === 'not_found') notFound()
  throw error
}

/** What this browser holds of a start, if it still does; else whether the start is still free. */
export async function loadHold({ startsAt, ...slugs }: HoldInput, now: Date) {
  const offer = await loadOffer(slugs)
  const held = await findHold(await readHoldHash())
  const isThis =
    held?.kind.slug === slugs.kind &&
    held.startsAt.getTime() === startsAt.getTime() &&
    (slugs.coach === anyone || held.coach.slug === slugs.coach)
  if (isThis && held.heldUntil > now) return { ...offer, coach: held.coach, hold: held, isFree: true }
  const from = startsAt.getTime()
  const { starts } = await listOpenSlots({ ...slugs, from, until: from + 1, now }).catch(asNotFound)
  return { ...offer, hold: null, isFree: starts.length > 0 }
}

/** Whether this browser has asked for the very start already, such as when somebody goes back from confirming. */
export async function isAskedFor({ startsAt, kind, coach }: HoldInput, now: Date): Promise<boolean> {
  const bookingId = await findBookingRequest()
  const request = bookingId ? await findRequest({ bookingId }, now) : null
  return (
    request?.state === 'unconfirmed' &&
    request.startsAt.getTime() === startsAt.getTime() &&
    request.kind.slug === kind &&
    (coach === anyone || request.coach.slug === coach)
  )
}
