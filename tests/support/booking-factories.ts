import { randomUUID } from 'node:crypto'
import { bookCall } from '@/lib/bookings/book-call'
import { hashToken } from '@/lib/bookings/booking-tokens'
import { holdSlot } from '@/lib/bookings/hold-slot'
import { type BookInput, bookInput } from '@/lib/bookings/schema'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { dropLetters } from '@/lib/outbox'
import type { Viewer } from '@/lib/viewer'
import { makeViewer } from './factories'

export type MadeCoach = Viewer & { slug: string }
export type MadeKind = { id: string; slug: string }

type Hours = { weekday: number; startMinute: number; endMinute: number }

/** Every day, around the clock. */
const always: Hours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  startMinute: 0,
  endMinute: 1440,
}))

/** A coach whom people may book, in their own zone and hours; offers the given kinds. */
export async function makeCoach({
  name = 'Jonas Brandt',
  zone = 'UTC',
  weekly = always,
  kinds = [],
  publishedAt = new Date(),
  disabledAt = null,
  ...coach
}: {
  name?: string
  zone?: string
  weekly?: Hours[]
  kinds?: MadeKind[]
  publishedAt?: Date | null
  disabledAt?: Date | null
} & Partial<Prisma.CoachUncheckedCreateInput> = {}): Promise<MadeCoach> {
  const viewer = await makeViewer({ name, zone, role: 'coach', disabledAt })
  const slug = `coach-${viewer.id}`
  await db().coach.create({
    data: {
      userId: viewer.id,
      slug,
      zone,
      publishedAt,
      ...coach,
      hours: { createMany: { data: weekly } },
      kinds: { createMany: { data: kinds.map(({ id }) => ({ kindId: id })) } },
    },
  })
  return { ...viewer, slug }
}

/** A kind of call: half an hour every half hour, without buffers or notice; say only what the case is about. */
export async function makeCallKind(
  given: Partial<Prisma.CallKindUncheckedCreateInput> = {},
): Promise<MadeKind> {
  const usual = { lengthMinutes: 30, stepMinutes: 30, minimumNoticeMinutes: 0, horizonDays: 60 }
  const slug = `kind-${randomUUID()}`
  return db().callKind.create({
    data: { slug, name: 'Discovery call', placeDetail: 'https://meet.example/{booking}', ...usual, ...given },
    select: { id: true, slug: true },
  })
}

/** What the form sends; say only what the case is about. */
export function bookingForm(
  given: Partial<Omit<BookInput, 'startsAt'>> & { coach: string; kind: string; startsAt: Date },
): BookInput {
  const usual = {
    submissionKey: randomUUID(),
    name: 'Ines Duarte',
    email: `stranger-${randomUUID()}@example.org`,
    zone: 'Europe/Lisbon',
  }
  const startsAt = given.startsAt.toISOString()
  return { ...bookInput.parse({ ...usual, coach: given.coach, kind: given.kind, startsAt }), ...given }
}

type Case = { coach: { slug: string }; kind: MadeKind; startsAt: Date; now: Date }

/** What a browser holds: its cookie, hashed. */
export async function makeHold(
  { coach, kind, startsAt, now }: Case,
  { holdTokenHash = null, viewer = null }: { holdTokenHash?: string | null; viewer?: Viewer | null } = {},
) {
  const wanted = { coach: coach.slug, kind: kind.slug, startsAt }
  const { token, ...hold } = await holdSlot(viewer, wanted, { network: randomUUID(), holdTokenHash }, now)
  return { ...hold, tokenHash: hashToken(token) }
}

/** A call as the product books it: confirmed for a client, unconfirmed for a stranger (`client: null`). */
export async function makeBooking(
  { coach, kind, startsAt, now, client }: Case & { client: { id: string; email: string } | null },
  given: Partial<BookInput> = {},
): Promise<{ id: string }> {
  const form = bookingForm({ coach: coach.slug, kind: kind.slug, startsAt, ...given })
  const { bookingId } = await bookCall(client, null, form, randomUUID(), now)
  return { id: bookingId }
}

/** A call about which no letter leaves any more, so that its rows stay as they are while a worker runs. */
export async function makeQuietBooking(...given: Parameters<typeof makeBooking>): Promise<{ id: string }> {
  const { id } = await makeBooking(...given)
  await db().$transaction((tx) => dropLetters(tx, { subjectId: id }))
  return { id }
}
