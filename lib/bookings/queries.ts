import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'
import { shown } from './find-offer'
import { requestedBy } from './party'
import type { Question } from './rules'

export const pageSize = 50

const publicKind = {
  slug: true,
  name: true,
  description: true,
  lengthMinutes: true,
  horizonDays: true,
  place: true,
  questions: true,
  freeUntilHours: true,
  reasonUntilHours: true,
} satisfies Prisma.CallKindSelect

const publicCoach = {
  slug: true,
  headline: true,
  bio: true,
  languages: true,
  countries: true,
  zone: true,
  user: { select: { name: true } },
  picture: { select: { changedAt: true } },
} satisfies Prisma.CoachSelect

type CoachRow = Prisma.CoachGetPayload<{ select: typeof publicCoach }>
type KindRow = Prisma.CallKindGetPayload<{ select: typeof publicKind }>

const bookable = { retiredAt: null, coaches: { some: { coach: shown } } } satisfies Prisma.CallKindWhereInput

/** The kinds of call that somebody offers, in the order the practice gave them. */
export async function listCallKinds() {
  const kinds = await db().callKind.findMany({
    where: bookable,
    select: publicKind,
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
  return kinds.map(asKind)
}

/** A kind that somebody offers, by its slug; throws `not_found`. */
export async function getCallKind(slug: string) {
  const kind = await db().callKind.findFirst({ where: { ...bookable, slug }, select: publicKind })
  if (!kind) throw new DomainError('not_found', 'This call is not offered.')
  return asKind(kind)
}

const asKind = (kind: KindRow) => ({ ...kind, questions: kind.questions as Question[] })

/** The coaches who show themselves and offer something, by name; with `kind` (a slug) who offers that. */
export async function listCoaches({ kind }: { kind?: string } = {}) {
  const offers = { some: { kind: { retiredAt: null, ...(kind && { slug: kind }) } } }
  const coaches = await db().coach.findMany({
    where: { ...shown, kinds: offers },
    select: publicCoach,
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
  })
  return coaches.map(asCoach)
}

/** The public face of a coach and the kinds they offer, by slug; throws `not_found` when they are not shown. */
export async function getCoach(slug: string) {
  const offers = { where: { kind: { retiredAt: null } }, select: { kind: { select: publicKind } } }
  const found = await db().coach.findFirst({
    where: { ...shown, slug },
    select: { ...publicCoach, kinds: { ...offers, orderBy: { kind: { position: 'asc' } } } },
  })
  if (!found) throw new DomainError('not_found', 'This coach is not here.')
  const { kinds, ...coach } = found
  return { ...asCoach(coach), kinds: kinds.map(({ kind }) => asKind(kind)) }
}

function asCoach({ user, picture, ...coach }: CoachRow) {
  return { ...coach, name: user.name, pictureChangedAt: picture?.changedAt ?? null }
}

/** What a browser holds, by its hashed cookie, also when it has run out and nobody took it yet. Null: nothing. */
export async function findHold(holdTokenHash: string | null) {
  if (!holdTokenHash) return null
  const held = await db().booking.findFirst({
    where: { holdTokenHash, state: 'held' },
    select: {
      startsAt: true,
      endsAt: true,
      heldUntil: true,
      kind: { select: publicKind },
      coach: { select: publicCoach },
    },
  })
  return held?.heldUntil
    ? { ...held, heldUntil: held.heldUntil, kind: asKind(held.kind), coach: asCoach(held.coach) }
    : null
}

/**
 * What a stranger has to confirm, by the hashed token of the letter or, in the browser that booked, by its id.
 * Null: there is no such booking. `heldUntil` is null once it is confirmed, cancelled or lapsed.
 */
export async function findRequest(by: { tokenHash: string } | { bookingId: string }, now: Date) {
  const found = await db().booking.findFirst({
    where: requestedBy(by),
    select: {
      state: true,
      startsAt: true,
      heldUntil: true,
      email: true,
      zone: true,
      triesLeft: true,
      kind: { select: { slug: true, name: true } },
      coach: { select: { slug: true, zone: true, user: { select: { name: true } } } },
    },
  })
  if (!found) return null
  const ranOut = found.heldUntil !== null && found.heldUntil <= now
  const { user, ...coach } = found.coach
  return {
    ...found,
    state: ranOut ? ('lapsed' as const) : found.state,
    coach: { ...coach, name: user.name },
  }
}

const listed = {
  id: true,
  state: true,
  startsAt: true,
  endsAt: true,
  name: true,
  zone: true,
  place: true,
  outcome: true,
  proposedBy: true,
  kind: { select: { slug: true, name: true } },
  coach: { select: { slug: true, zone: true, user: { select: { name: true } } } },
} satisfies Prisma.BookingSelect

type ListedRow = Prisma.BookingGetPayload<{ select: typeof listed }>

function asListed({ coach: { user, ...coach }, ...booking }: ListedRow) {
  return { ...booking, coach: { ...coach, name: user.name } }
}

export type ListedCall = ReturnType<typeof asListed>

const taking = { in: ['unconfirmed', 'confirmed'] } satisfies Prisma.EnumBookingStateFilter

/** The viewer's calls as a client: all that are to come, soonest first, and a page of those that are over. */
export async function listCalls(viewer: { id: string }, page: number, now: Date) {
  const over = {
    clientId: viewer.id,
    OR: [{ state: 'cancelled' as const }, { state: 'confirmed' as const, endsAt: { lte: now } }],
  }
  const [upcoming, past, pastTotal] = await Promise.all([
    db().booking.findMany({
      where: { clientId: viewer.id, state: 'confirmed', endsAt: { gt: now } },
      select: listed,
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    db().booking.findMany({
      where: over,
      select: listed,
      orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db().booking.count({ where: over }),
  ])
  return { upcoming: upcoming.map(asListed), past: past.map(asListed), pastTotal }
}

/** The viewer's next call as a client, also while it goes on; null when there is none. */
export async function nextCall(viewer: { id: string }, now: Date): Promise<ListedCall | null> {
  const next = await db().booking.findFirst({
    where: { clientId: viewer.id, state: 'confirmed', endsAt: { gt: now } },
    select: listed,
    orderBy: { startsAt: 'asc' },
  })
  return next && asListed(next)
}

/** The viewer's calls as a client of which a coach sees something of an opportunity, the latest first. */
export async function listSharedCalls(viewer: { id: string }) {
  const calls = await db().booking.findMany({
    where: { clientId: viewer.id, state: 'confirmed', shares: { isEmpty: false } },
    select: {
      id: true,
      startsAt: true,
      createdAt: true,
      shares: true,
      opportunity: { select: { employer: true, role: true } },
      kind: { select: { name: true } },
      coach: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: 200,
  })
  return calls.map(({ coach, ...call }) => ({ ...call, coach: coach.user.name }))
}

/** The coach's calls that begin in [from, until), with those nobody has confirmed yet while they are kept. */
export async function listCoachCalls(
  viewer: { id: string },
  { from, until }: { from: Date; until: Date },
  now: Date,
) {
  const calls = await db().booking.findMany({
    where: {
      coachId: viewer.id,
      startsAt: { gte: from, lt: until },
      state: taking,
      OR: [{ heldUntil: null }, { heldUntil: { gt: now } }],
    },
    select: listed,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
  return calls.map(asListed)
}

/** A page of the coach's calls that are over, newest first, cancelled ones too. */
export async function listPastCoachCalls(viewer: { id: string }, page: number, now: Date) {
  const where = {
    coachId: viewer.id,
    startsAt: { lt: now },
    state: { in: ['confirmed', 'cancelled'] },
  } satisfies Prisma.BookingWhereInput
  return pageOf(where, page)
}

/**
 * A page of the bookings of the practice, newest call first; `q` is looked for in the client's name and address and
 * the coach's name. Nobody but an admin sees anything.
 */
export async function listAllBookings(
  viewer: Pick<Viewer, 'role'>,
  { q, page }: { q: string; page: number },
) {
  if (viewer.role !== 'admin') return { calls: [], total: 0 }
  const contains = { contains: q.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
  const found = { OR: [{ name: contains }, { email: contains }, { coach: { user: { name: contains } } }] }
  return pageOf({ state: { not: 'held' }, ...(q && found) }, page)
}

/** As far back as lists go and count; what is older is found by search. So no list grows with the table. */
export const longestList = 1000

async function pageOf(where: Prisma.BookingWhereInput, page: number) {
  const orderBy = [{ startsAt: 'desc' }, { id: 'asc' }] satisfies Prisma.BookingOrderByWithRelationInput[]
  const skip = (page - 1) * pageSize
  const [calls, total] = await Promise.all([
    db().booking.findMany({
      where,
      select: { ...listed, email: true },
      orderBy,
      skip,
      take: skip < longestList ? pageSize : 0,
    }),
    db().booking.count({ where, orderBy, take: longestList }),
  ])
  return { calls: calls.map(({ email, ...call }) => ({ ...asListed(call), email })), total }
}
