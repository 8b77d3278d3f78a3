import { db } from '@/lib/db'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'
import { makeCallKind, makeCoach, makeQuietBooking } from '@/tests/support/booking-factories'

/** The smallest picture there is: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const hourMs = 3_600_000
const far = '2031-05-01'

/** What a coach sees of their own, and the practice of all. */
export const coachPages: Record<string, PageEntry> = {
  'app/(coach)/coach/profile/page.tsx': { rule: 'coach', path: '/coach/profile' },
  'app/(coach)/coach/availability/page.tsx': { rule: 'coach', path: '/coach/availability' },
  'app/(coach)/coach/calendar/page.tsx': { rule: 'coach', path: '/coach/calendar' },
  'app/(coach)/coach/calendar/[id]/page.tsx': {
    rule: 'coach-owner',
    make: async (coach) => callPage('/coach/calendar', await makeCall(coach)),
  },
  'app/(coach)/coach/calendar/[id]/move/page.tsx': {
    rule: 'coach-owner',
    make: async (coach) => callPage('/coach/calendar', await makeCall(coach), '/move'),
  },
  'app/(admin)/admin/calls/page.tsx': { rule: 'admin', path: '/admin/calls' },
  'app/(admin)/admin/calls/[id]/page.tsx': {
    rule: 'admin',
    make: async () => callPage('/admin/calls', await makeCall(await makeCoach())),
  },
  'app/(admin)/admin/calls/[id]/move/page.tsx': {
    rule: 'admin',
    make: async () => callPage('/admin/calls', await makeCall(await makeCoach()), '/move'),
  },
  'app/(admin)/admin/calls/kinds/[kind]/page.tsx': {
    rule: 'admin',
    make: async () => {
      const { id } = await makeCallKind()
      return { path: `/admin/calls/kinds/${id}`, ids: [id] }
    },
  },
  'app/api/coaches/[slug]/picture/route.ts': {
    rule: 'public',
    make: async () => {
      const { id, slug } = await makeCoach()
      await givePicture(id)
      return { path: `/api/coaches/${slug}/picture`, ids: [id] }
    },
  },
}

const profile = 'app/(coach)/coach/profile/actions.ts'
const availability = 'app/(coach)/coach/availability/actions.ts'
const calendar = 'app/(coach)/coach/calendar/actions.ts'
const practice = 'app/(admin)/admin/calls/actions.ts'

export const coachActions: Record<string, ActionEntry> = {
  [`${profile}#takeReviewsAction`]: onSelf('profile', async () => ({ takesReviews: 'yes' })),
  [`${profile}#saveCoachProfileAction`]: onSelf('profile', async ({ id }) => ({
    slug: `coach-${id}`,
    headline: `Changed ${Date.now()}`,
    zone: 'UTC',
  })),
  [`${profile}#saveCoachPictureAction`]: onSelf('profile', async () => ({
    picture: new File([pixel], 'me.png', { type: 'image/png' }),
  })),
  [`${profile}#removeCoachPictureAction`]: onSelf('profile', async ({ id }) => {
    await givePicture(id)
    return {}
  }),
  [`${profile}#publishCoachAction`]: onSelf('profile', async ({ id }) => {
    await db().coach.update({ where: { userId: id }, data: { headline: 'Ready', publishedAt: null } })
    await makeOfferedKind(id)
    return {}
  }),
  [`${profile}#unpublishCoachAction`]: onSelf('profile', async () => ({})),
  [`${availability}#saveWeeklyHoursAction`]: onSelf('availability', async () => ({ monday: '9-12' })),
  [`${availability}#addDateOverrideAction`]: onSelf('availability', async () => ({
    on: far,
    hours: '10-11',
  })),
  [`${availability}#removeDateOverrideAction`]: onSelf('availability', async ({ id }) => {
    await db().dateOverride.create({ data: { coachId: id, on: new Date('2031-06-01'), spans: [] } })
    return { on: '2031-06-01' }
  }),
  [`${availability}#addDaysOffAction`]: onSelf('availability', async () => ({ startsOn: far })),
  [`${availability}#removeDaysOffAction`]: onOwned('daysOff', (data) => db().daysOff.create({ data })),
  [`${availability}#saveHolidayRegionAction`]: onSelf('availability', async () => ({ country: 'Ghana' })),
  [`${availability}#addHolidaysAction`]: onSelf('availability', async ({ id }) => {
    await db().coach.update({ where: { userId: id }, data: { holidayRegion: 'GH' } })
    await db().daysOff.deleteMany({ where: { coachId: id } })
    return { holiday: 'all' }
  }),
  [`${availability}#addTripAction`]: onSelf('availability', async () => ({
    startsOn: far,
    zone: 'Asia/Tokyo',
  })),
  [`${availability}#removeTripAction`]: onOwned('trip', async (data) => {
    await db().trip.deleteMany({ where: { coachId: data.coachId } })
    return db().trip.create({ data: { ...data, zone: 'Asia/Tokyo' } })
  }),
  [`${availability}#addBusyCalendarAction`]: onSelf('availability', async () => ({
    url: `https://calendar.invalid/${Date.now()}.ics`,
  })),
  [`${availability}#removeBusyCalendarAction`]: onOwned('calendar', ({ coachId }) => makeCalendar(coachId)),
  [`${availability}#readBusyCalendarAction`]: onOwned('calendar', ({ coachId }) => makeCalendar(coachId)),
  [`${calendar}#moveCoachCallAction`]: onOwnCall((later) => ({ startsAt: later })),
  [`${calendar}#cancelCoachCallAction`]: onOwnCall(() => ({ reason: '' })),
  [`${calendar}#proposeCoachTimesAction`]: onOwnCall((later) => ({ startsAt: later })),
  [`${calendar}#acceptCoachTimeAction`]: onOwnCall((later) => ({ startsAt: later }), proposeByClient),
  [`${calendar}#saveCoachNotesAction`]: onOwnCall(() => ({ notes: 'Quiet, then quick.' })),
  [`${calendar}#recordOutcomeAction`]: onOwnCall(() => ({ outcome: 'took_place' }), makePast),
  [`${practice}#saveCallKindAction`]: onKind(({ id, slug }) => ({ ...kindForm, id, slug })),
  [`${practice}#retireCallKindAction`]: onKind(({ id }) => ({ kind: id })),
  [`${practice}#restoreCallKindAction`]: onKind(({ id }) => ({ kind: id }), { retiredAt: new Date() }),
  [`${practice}#moveCallKindAction`]: onKind(({ id }) => ({ move: `down ${id}` })),
  [`${practice}#moveAnyCallAction`]: onAnyCall((later) => ({ startsAt: later })),
  [`${practice}#cancelAnyCallAction`]: onAnyCall(() => ({ reason: '' })),
  [`${practice}#proposeAnyTimesAction`]: onAnyCall((later) => ({ startsAt: later })),
  [`${practice}#acceptAnyTimeAction`]: onAnyCall((later) => ({ startsAt: later }), proposeByClient),
}

const kindForm = {
  name: 'Changed',
  lengthMinutes: '45',
  stepMinutes: '30',
  bufferBeforeMinutes: '0',
  bufferAfterMinutes: '0',
  minimumNoticeMinutes: '12',
  horizonDays: '60',
  place: 'phone',
  freeUntilHours: '24',
  reasonUntilHours: '4',
}

/** An action of a coach on what is theirs by who they are. */
function onSelf(
  page: string,
  fieldsOf: (coach: Owner) => Promise<Record<string, string | File>>,
): ActionEntry {
  return {
    rule: 'coach',
    from: `/coach/${page}`,
    make: async (coach) => {
      await standAsCoach(coach)
      return { fields: await fieldsOf(coach), ids: [coach.id] }
    },
  }
}

type DaysOfCoach = { coachId: string; startsOn: Date; endsOn: Date }

/** An action of a coach on a row of theirs, named in the form. */
function onOwned(name: string, makeRow: (data: DaysOfCoach) => Promise<{ id: string }>): ActionEntry {
  return {
    rule: 'coach-owner',
    from: '/coach/availability',
    make: async (coach) => {
      await standAsCoach(coach)
      const { id } = await makeRow({ coachId: coach.id, startsOn: new Date(far), endsOn: new Date(far) })
      return { fields: { [name]: id }, ids: [id] }
    },
  }
}

type Prepare = (id: string, later: string) => Promise<void>

function onOwnCall(fieldsOf: (later: string) => Record<string, string>, prepare?: Prepare): ActionEntry {
  return {
    rule: 'coach-owner',
    from: '/coach/calendar',
    make: async (coach) => sentOnCall(await makeCall(coach), fieldsOf, prepare),
  }
}

function onAnyCall(fieldsOf: (later: string) => Record<string, string>, prepare?: Prepare): ActionEntry {
  return {
    rule: 'admin',
    from: '/admin/calls',
    make: async () => sentOnCall(await makeCall(await makeCoach()), fieldsOf, prepare),
  }
}

async function sentOnCall(
  { id, later }: { id: string; later: string },
  fieldsOf: (later: string) => Record<string, string>,
  prepare: Prepare = async () => undefined,
) {
  await prepare(id, later)
  return { fields: { id, ...fieldsOf(later) }, ids: [id] }
}

function onKind(
  fieldsOf: (kind: { id: string; slug: string }) => Record<string, string>,
  given: Parameters<typeof makeCallKind>[0] = {},
): ActionEntry {
  return {
    rule: 'admin',
    from: '/admin/calls',
    make: async () => {
      const kind = await makeCallKind(given)
      return { fields: fieldsOf(kind), ids: [kind.id] }
    },
  }
}

function callPage(folder: string, { id }: { id: string }, screen = '') {
  return { path: `${folder}/${id}${screen}`, ids: [id] }
}

/** The account as a coach whom everybody may book around the clock. */
async function standAsCoach({ id }: { id: string }): Promise<string> {
  const slug = `coach-${id}`
  // What others ask for meanwhile is not told to them.
  const shown = { slug, zone: 'UTC', publishedAt: new Date(), takesReviews: false }
  await db().coach.upsert({ where: { userId: id }, create: { userId: id, ...shown }, update: shown })
  await db().weeklyHours.deleteMany({ where: { coachId: id } })
  const data = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    coachId: id,
    weekday,
    startMinute: 0,
    endMinute: 1440,
  }))
  await db().weeklyHours.createMany({ data })
  return slug
}

async function makeOfferedKind(coachId: string) {
  const kind = await makeCallKind()
  await db().coachCallKind.create({ data: { coachId, kindId: kind.id } })
  return kind
}

async function givePicture(coachId: string): Promise<void> {
  const picture = { mediaType: 'image/png', bytes: new Uint8Array(pixel), changedAt: new Date() }
  await db().coachPicture.upsert({ where: { coachId }, create: { coachId, ...picture }, update: picture })
}

/** Read a while ago, so that it may be read again, and is not due yet. */
function makeCalendar(coachId: string): Promise<{ id: string }> {
  const lastTriedAt = new Date(Date.now() - 120_000)
  const url = `https://calendar.invalid/${Date.now()}.ics`
  return db().busyCalendar.create({ data: { coachId, name: 'Family', url, lastTriedAt } })
}

let made = 0

/** A confirmed call of a stranger to all of them with this coach, some days ahead. */
async function makeCall(coach: Owner): Promise<{ id: string; later: string }> {
  const slug = await standAsCoach(coach)
  const kind = await makeOfferedKind(coach.id)
  const now = new Date()
  const startsAt = new Date(Math.ceil(now.getTime() / hourMs + 48 + 4 * made++) * hourMs)
  const { id } = await makeQuietBooking({ coach: { slug }, kind, client: await makeClient(), startsAt, now })
  return { id, later: new Date(startsAt.getTime() + 2 * hourMs).toISOString() }
}

async function makeClient(): Promise<Owner> {
  const email = `client-${Date.now()}-${made}@example.org`
  return db().user.create({ data: { email, name: 'Ines Duarte' }, select: { id: true, email: true } })
}

async function proposeByClient(id: string, later: string): Promise<void> {
  const data = { proposedBy: 'client' as const, proposedStarts: [new Date(later)] }
  await db().booking.update({ where: { id }, data })
}

async function makePast(id: string): Promise<void> {
  const { startsAt, endsAt, blockedFrom, blockedUntil } = await db().booking.findUniqueOrThrow({
    where: { id },
  })
  const back = (at: Date) => new Date(at.getTime() - 1000 * hourMs)
  await db().booking.update({
    where: { id },
    data: {
      startsAt: back(startsAt),
      endsAt: back(endsAt),
      blockedFrom: back(blockedFrom),
      blockedUntil: back(blockedUntil),
    },
  })
}
