import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { dayMs } from '@/lib/time'
import { findOffer, kindFields } from './find-offer'
import { type CoachTime, loadCoachTimes } from './load-coach-times'
import { nearestSlots } from './nearest-slots'
import { type Party, whereOf } from './party'
import { slotRulesOf } from './rules'
import { listSlots, type SlotRules } from './slots'
import type { Availability } from './slots/availability'

/** Starts lie in [from, until), in epoch milliseconds. */
type Window = { from: number; until: number; now: Date }

/**
 * Starts that can be booked, in epoch milliseconds, ascending. The availability of the one coach says by
 * `coachZoneOn` what their clock shows; with `anyone` it is null.
 */
export type OpenSlots = { starts: number[]; availability: Availability | null }

/**
 * When a kind can be booked with a coach, or with `anyone` who offers it; both by their slugs. What the browser
 * holds itself counts as free. Throws `not_found` where nobody offers it.
 */
export async function listOpenSlots(
  { coach, kind, ...window }: { coach: string; kind: string } & Window,
  holdTokenHash: string | null = null,
): Promise<OpenSlots> {
  const [offer, held] = await Promise.all([findOffer({ coach, kind }), findHeldId(holdTokenHash)])
  const coaches = await loadCoachTimes(db(), offer.coachIds, window, held)
  const starts = coaches.flatMap((time) => openStarts(time, offer.kind, window))
  const [first, ...others] = coaches
  return {
    starts: [...new Set(starts)].sort((a, b) => a - b),
    availability: first && others.length === 0 ? first.availability : null,
  }
}

/** The id of what a browser holds. */
export async function findHeldId(holdTokenHash: string | null): Promise<string | null> {
  if (!holdTokenHash) return null
  const held = await db().booking.findFirst({
    where: { holdTokenHash, state: 'held' },
    select: { id: true },
  })
  return held?.id ?? null
}

/** The starts of one coach, as the question is asked everywhere. */
export function openStarts(coach: CoachTime, kind: SlotRules, { from, until, now }: Window): number[] {
  const { availability, busy, booked } = coach
  const rules = slotRulesOf(kind, coach)
  return listSlots({ availability, rules, busy, booked, now: now.getTime(), from, until })
}

/** The three open starts nearest to one that was taken. Throws `not_found` where nobody offers the kind. */
export async function listNearestSlots(
  { startsAt, ...slugs }: { coach: string; kind: string; startsAt: Date },
  now: Date,
): Promise<number[]> {
  const wanted = startsAt.getTime()
  const near = { from: wanted - 7 * dayMs, until: wanted + 7 * dayMs, now }
  const { starts } = await listOpenSlots({ ...slugs, ...near })
  if (starts.length >= 3) return nearestSlots(starts, wanted)
  const all = await listOpenSlots({ ...slugs, from: now.getTime(), until: now.getTime() + 200 * dayMs, now })
  return nearestSlots(all.starts, wanted)
}

/**
 * Where a call may be moved to: the same coach and kind, and its own time counts as free. The coach and the
 * practice are bound to no notice. Throws `not_found` for anybody else's booking.
 */
export async function listMoveSlots(party: Party, window: Window): Promise<OpenSlots> {
  const booking = await db().booking.findFirst({
    where: whereOf(party),
    select: {
      id: true,
      coachId: true,
      startsAt: true,
      kind: { select: kindFields },
      coach: { select: { user: { select: { disabledAt: true } } } },
    },
  })
  if (!booking) throw new DomainError('not_found', 'This call is not here.')
  const [coach] = await loadCoachTimes(db(), [booking.coachId], window, booking.id)
  if (!coach || booking.coach.user.disabledAt) return { starts: [], availability: null }
  const starts = openStarts(coach, noticeFor(party.as, booking.kind), window)
  const present = booking.startsAt.getTime()
  return { starts: starts.filter((start) => start !== present), availability: coach.availability }
}

/** Who is on the coach's side knows their own day. */
export function noticeFor<Kind extends SlotRules>(as: string, kind: Kind): Kind {
  return as === 'client' ? kind : { ...kind, minimumNoticeMinutes: 0 }
}

/** A start's own window: nothing but it is asked for. */
export function windowOf(startsAt: Date, now: Date): Window {
  return { from: startsAt.getTime(), until: startsAt.getTime() + 1, now }
}
