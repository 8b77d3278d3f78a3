import { dateOf, dayOf } from '@/lib/bookings/availability/days'
import { requireAdmin } from '@/lib/bookings/availability/practice'
import { fieldsOf, kindSelect } from '@/lib/bookings/availability/save-call-kind'
import type { CoachProfile } from '@/lib/bookings/availability/schema'
import { shown } from '@/lib/bookings/find-offer'
import type { HoursSpan } from '@/lib/bookings/slots/availability'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'

export const profileSelect = {
  slug: true,
  headline: true,
  bio: true,
  languages: true,
  countries: true,
  zone: true,
  phone: true,
  videoPattern: true,
  reminderMinutes: true,
  dailyCap: true,
  weeklyCap: true,
  kinds: { select: { kindId: true } },
} satisfies Prisma.CoachSelect

type ProfileRow = Prisma.CoachGetPayload<{ select: typeof profileSelect }>

/** A coach row as the form knows it. */
export function profileOf({
  kinds,
  languages,
  countries,
  reminderMinutes,
  ...row
}: ProfileRow): CoachProfile {
  return {
    ...row,
    languages: languages.toSorted(),
    countries: countries.toSorted(),
    reminderMinutes: reminderMinutes.toSorted((one, other) => other - one),
    kinds: kinds.map(({ kindId }) => kindId).sort(),
  }
}

/** The viewer's own profile, and what publishing it depends on; null before it was saved once. */
export async function findProfile(viewer: Viewer) {
  const coach = await db().coach.findUnique({
    where: { userId: viewer.id },
    select: {
      ...profileSelect,
      publishedAt: true,
      takesReviews: true,
      picture: { select: { changedAt: true } },
      _count: { select: { hours: true, overrides: true } },
    },
  })
  if (!coach) return null
  const { publishedAt, takesReviews, picture, _count, ...row } = coach
  return {
    profile: profileOf(row),
    publishedAt,
    takesReviews,
    pictureChangedAt: picture?.changedAt ?? null,
    hours: _count.hours + _count.overrides,
  }
}

/** The kinds of call that a coach may offer, in the practice's order. */
export async function listOfferedKinds() {
  return db().callKind.findMany({
    where: { retiredAt: null },
    select: { id: true, slug: true, name: true, lengthMinutes: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  })
}

const hours = { weekday: true, startMinute: true, endMinute: true } satisfies Prisma.WeeklyHoursSelect

/** The viewer's own hours, and what differs from them from `today` on; null before the profile was saved once. */
export async function findOwnAvailability(viewer: Viewer, today: string) {
  const coming = { where: { endsOn: { gte: dateOf(today) } }, orderBy: { startsOn: 'asc' } } as const
  const coach = await db().coach.findUnique({
    where: { userId: viewer.id },
    select: {
      slug: true,
      zone: true,
      holidayRegion: true,
      publishedAt: true,
      hours: { where: { tripId: null }, select: hours },
      overrides: { where: { on: { gte: dateOf(today) } }, orderBy: { on: 'asc' } },
      daysOff: coming,
      trips: { ...coming, include: { hours: { select: hours } } },
      kinds: {
        where: { kind: { retiredAt: null } },
        select: { kind: { select: { slug: true, name: true, lengthMinutes: true } } },
        orderBy: { kind: { position: 'asc' } },
      },
    },
  })
  return (
    coach && {
      ...coach,
      kinds: coach.kinds.map(({ kind }) => kind),
      overrides: coach.overrides.map(({ on, spans }) => ({ on: dayOf(on), spans: spans as HoursSpan[] })),
      daysOff: coach.daysOff.map(withDays),
      trips: coach.trips.map(withDays),
    }
  )
}

export type OwnAvailability = NonNullable<Awaited<ReturnType<typeof findOwnAvailability>>>

function withDays<Row extends { startsOn: Date; endsOn: Date }>({ startsOn, endsOn, ...row }: Row) {
  return { ...row, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) }
}

/** The picture of a coach whom clients can see; of the viewer themself always. Null when there is none. */
export async function findPicture(viewer: Viewer | null, slug: string) {
  return db().coachPicture.findFirst({
    where: { coach: { slug, OR: [shown, ...(viewer ? [{ userId: viewer.id }] : [])] } },
    select: { mediaType: true, bytes: true, changedAt: true },
  })
}

/** Every kind of call of the practice, retired ones last; for its admins. */
export async function listKinds(viewer: Viewer) {
  requireAdmin(viewer)
  return db().callKind.findMany({
    select: {
      id: true,
      slug: true,
      name: true,
      lengthMinutes: true,
      place: true,
      retiredAt: true,
      _count: { select: { coaches: { where: { coach: shown } } } },
    },
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { name: 'asc' }],
  })
}

/** One kind of call as its form knows it; for admins. Throws `not_found`. */
export async function getKind(viewer: Viewer, id: string) {
  requireAdmin(viewer)
  const found = await db().callKind.findUnique({ where: { id }, select: { ...kindSelect, retiredAt: true } })
  if (!found) throw new DomainError('not_found', 'This kind of call is not here.')
  const { retiredAt, ...row } = found
  return { id, retiredAt, fields: fieldsOf(row) }
}
