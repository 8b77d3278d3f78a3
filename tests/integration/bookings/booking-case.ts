import { randomUUID } from 'node:crypto'
import { bookCall } from '@/lib/bookings/book-call'
import { makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { makeViewer } from '@/tests/support/factories'

export const now = new Date('2026-11-23T08:00:00Z')
export const startsAt = new Date('2026-11-25T10:00:00Z')

type Kind = Parameters<typeof makeCallKind>[0]
type Coach = Parameters<typeof makeCoach>[0]

/** A kind of call, a coach who offers it, a client, and the slot they look at. */
export async function makeCase(given: Kind = {}, coachGiven: Coach = {}) {
  const kind = await makeCallKind(given)
  const coach = await makeCoach({ kinds: [kind], ...coachGiven })
  const client = await makeViewer()
  return { kind, coach, client, slot: { coach: coach.slug, kind: kind.slug, startsAt } }
}

/** Books as somebody who looks at the page at `at`, from a network of their own. */
export const book = (
  viewer: Parameters<typeof bookCall>[0],
  form: Parameters<typeof bookCall>[2],
  held?: string,
  at = now,
) => bookCall(viewer, held ?? null, form, randomUUID(), at)
