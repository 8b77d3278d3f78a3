import { beforeEach, describe, expect, test } from 'vitest'
import { findWorking } from '@/lib/bookings/working-spans'
import type { Role } from '@/lib/generated/prisma/enums'
import { kindsFor, type NoticeKind, noticeKinds } from '@/lib/notices/kinds'
import { notifyPeople } from '@/lib/notices/notify-people'
import { saveChoices } from '@/lib/notices/save-choices'
import { assignReview } from '@/lib/reviews/assign-review'
import { reviewLetters } from '@/lib/reviews/compose-digest'
import { queueDigests } from '@/lib/reviews/queue-digests'
import { withdrawReview } from '@/lib/reviews/withdraw-review'
import { tasks } from '@/lib/tasks'
import type { Viewer } from '@/lib/viewer'
import { makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeOpportunity, makeViewer } from '@/tests/support/factories'
import { type MadeReview, makeReview } from '@/tests/support/review-factories'
import { lettersTo, refuse, taken } from '../outbox/mail-server'

const now = new Date()
const [hour, day] = [3_600_000, 86_400_000]

beforeEach(async () => {
  await testDb().coach.updateMany({ data: { takesReviews: false } })
})

/** Runs the job of every letter that waits, as the worker does; what the mail server refuses stays. */
async function sendAll(): Promise<void> {
  const waiting = await testDb().outgoingLetter.findMany({
    where: { sentAt: null, droppedAt: null },
    select: { id: true },
  })
  const send = tasks['send-letter'] as (payload: unknown, helpers: unknown) => Promise<void>
  for (const { id } of waiting) await send({ letterId: id }, {}).catch(() => undefined)
}

const subjectsTo = async ({ email }: Viewer) => (await lettersTo(email)).map(({ subject }) => subject)

async function tell({ id }: MadeReview, viewer: Viewer, kind: NoticeKind): Promise<void> {
  const notice = { userId: viewer.id, kind, subjectId: id, path: `/coach/reviews/${id}` }
  await testDb().$transaction((tx) => notifyPeople(tx, [notice], now))
}

describe('a letter', () => {
  test('goes once, however often its job runs, and again only after the server refused it', async () => {
    const { client } = await makeReview()
    refuse(2)
    await sendAll()
    await Promise.all([sendAll(), sendAll()])
    await sendAll()
    expect(await subjectsTo(client)).toEqual([noticeKinds.review_claimed.label])
  })

  test('leads to the review, says why it comes and how to stop it', async () => {
    const { client, draftId } = await makeReview({ now, promisedAt: new Date(now.getTime() + day) })
    await sendAll()
    const [letter] = await lettersTo(client.email)
    expect(letter?.text).toContain(`http://localhost:3000/drafts/${draftId}/review\n`)
    expect(letter?.text).toContain('Promised by: ')
    expect(letter?.text).toContain('Lisbon time')
    expect(letter?.text).toContain('http://localhost:3000/settings#notices')
    expect(letter?.text).toContain('You get this because')
  })

  test('does not go to a closed account, nor where it is not wanted', async () => {
    const [closed, quiet] = [await makeViewer(), await makeViewer()]
    await makeReview({ client: closed })
    await makeReview({ client: quiet })
    await testDb().user.update({ where: { id: closed.id }, data: { disabledAt: now } })
    await saveChoices(quiet, { inApp: ['review_claimed'], byMail: [] }, now)
    await sendAll()
    expect([await subjectsTo(closed), await subjectsTo(quiet)]).toEqual([[], []])
  })

  test('goes although everything is turned off where a promise rests on it', async () => {
    const client = await makeViewer()
    await saveChoices(client, { inApp: [], byMail: [] }, now)
    await makeReview({ client, state: 'approved' })
    await sendAll()
    expect(await subjectsTo(client)).toEqual([noticeKinds.review_approved.label])
  })

  test('about a review that was withdrawn never goes, but the one that says so', async () => {
    const { id, client, coach } = await makeReview({ state: 'question' })
    await withdrawReview(client, id, now)
    await sendAll()
    expect(await subjectsTo(client)).toEqual([])
    expect(await subjectsTo(coach)).toEqual([noticeKinds.review_withdrawn.label])
  })

  test('that was planned after the withdrawal does not go either', async () => {
    const made = await makeReview({ state: 'withdrawn' })
    await sendAll()
    const before = taken.length
    for (const [kind, { says }] of Object.entries(noticeKinds)) {
      if ('client' in says) await tell(made, made.client, kind as NoticeKind)
      else if ('coach' in says && kind !== 'review_withdrawn')
        await tell(made, made.coach, kind as NoticeKind)
    }
    await sendAll()
    expect(taken.length).toBe(before)
  })

  test('does not go to a coach who has the review no more', async () => {
    const [made, other] = [await makeReview(), await makeCoach()]
    await testDb().review.update({ where: { id: made.id }, data: { coachId: other.id } })
    await tell(made, made.coach, 'review_asked_again')
    await tell(made, other, 'review_asked_again')
    await sendAll()
    expect(await subjectsTo(made.coach)).not.toContain(noticeKinds.review_asked_again.label)
    expect(await subjectsTo(other)).toContain(noticeKinds.review_asked_again.label)
  })

  test('to a coach who lost a review leads to the queue, and promises no page', async () => {
    const [made, admin] = [await makeReview(), await makeViewer({ role: 'admin' })]
    const { id: coachId } = await makeCoach()
    await sendAll()
    await assignReview(admin, { reviewId: made.id, coachId }, now)
    await sendAll()
    const letter = (await lettersTo(made.coach.email)).at(-1)
    expect(letter?.subject).toBe(noticeKinds.review_reassigned.label)
    expect(letter?.text).toContain('http://localhost:3000/coach\n')
    expect(letter?.text).not.toMatch(/stands on the page|Read on|coach\/reviews/)
  })

  test('of no kind holds a name, a word of the message, an employer, a visa or pay', async () => {
    const client = await makeViewer({ name: 'Ines Plantedname' })
    const { id: opportunityId } = await makeOpportunity(client, { employer: 'Plantedemployer', now })
    const draft = {
      body: 'Plantedbody: my visa and 54,000 euros.',
      subject: 'Plantedsubject',
      opportunityId,
      now,
    }
    const { id: draftId } = await makeDraft(client, draft)
    const asked = { client, draftId, question: 'Plantedquestion', worries: 'Plantedworry', now }
    const coach = await makeCoach({ name: 'Jonas Plantedcoach' })
    const made = await makeReview({ ...asked, coach, shares: ['employer', 'facts', 'stage'] })
    await sendAll()
    const before = taken.length
    const readers: Record<Role, Viewer> = { client, coach, admin: await makeViewer({ role: 'admin' }) }
    for (const role of ['client', 'coach', 'admin'] as const) {
      for (const { name, mailOnly } of kindsFor(role)) if (!mailOnly) await tell(made, readers[role], name)
    }
    await sendAll()
    const sent = taken.slice(before).map(({ source }) => decoded(source))
    const kinds = (['client', 'coach', 'admin'] as const).flatMap((role) => kindsFor(role))
    // Each went out, but the digest, whose test is below, and what is only said of a review that is over.
    expect(sent.length).toBe(kinds.filter(({ mailOnly }) => !mailOnly).length)
    for (const source of sent) {
      const words = source.replaceAll(/^To: .*$/gm, '')
      expect(words).not.toMatch(/planted|visa|54,000|euro|salary|\bpay\b|permit|decline|analyst/i)
    }
  })
})

/** The source with its soft line breaks and hex signs undone. */
function decoded(source: Buffer): string {
  return source
    .toString('utf8')
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

describe('the digest', () => {
  const monday = new Date('2027-01-04T00:00:00Z')
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 }))

  test('comes once, at eight in the morning of the coach, on days on which they work', async () => {
    const berlin = await makeCoach({ zone: 'Europe/Berlin', weekly: weekdays })
    const tokyo = await makeCoach({ zone: 'Asia/Tokyo', weekly: weekdays })
    for (let at = -2 * 24; at < 24; at += 1) {
      const then = new Date(monday.getTime() + at * hour + 180_000)
      await Promise.all([queueDigests(findWorking, then), queueDigests(findWorking, then)])
    }
    const keys = async ({ id }: Viewer) =>
      (await testDb().outgoingLetter.findMany({ where: { subjectId: id } })).map(({ key }) => key)
    expect(await keys(berlin)).toEqual([`digest:${berlin.id}:2027-01-04`])
    // Monday at eight in Tokyo is Sunday evening in UTC; Tuesday's is before this day has ended.
    expect((await keys(tokyo)).sort()).toEqual([
      `digest:${tokyo.id}:2027-01-04`,
      `digest:${tokyo.id}:2027-01-05`,
    ])
  })

  test('says how much is open and by when the first is promised, and nothing of any message', async () => {
    const coach = await makeCoach({ zone: 'Europe/Berlin' })
    const promisedAt = new Date('2027-01-05T10:30:00Z')
    await makeReview({ coach, now: monday, promisedAt })
    await makeReview({ coach, state: 'waiting', now: monday })
    await makeReview({ coach, state: 'question', now: monday, promisedAt: new Date('2027-01-05T08:00:00Z') })
    const letter = await compose(coach, monday)
    expect(letter?.facts).toEqual([
      ['With you', '2'],
      ['Waiting for somebody', '1'],
      ['The first is promised by', 'Monday 4 January, 05:00, Berlin time'],
    ])
    expect(letter?.action?.url).toBe('http://localhost:3000/coach')
  })

  test('says of a promise that has passed that it is late', async () => {
    const coach = await makeCoach({ zone: 'Europe/Berlin' })
    await makeReview({ coach, now: monday, promisedAt: new Date(monday.getTime() + hour) })
    expect((await compose(coach, new Date(monday.getTime() + 2 * hour)))?.facts?.at(-1)).toEqual([
      'The first was promised by',
      'Monday 4 January, 02:00, Berlin time, and is late',
    ])
  })

  test('does not come when nothing is open, or when it is not wanted', async () => {
    await testDb().review.updateMany({ data: { isOpen: false } })
    const [idle, quiet] = [await makeCoach(), await makeCoach()]
    const made = await makeReview({ coach: quiet, byName: true })
    expect(await compose(idle, now)).toBeNull()
    expect(await compose(made.coach, now)).not.toBeNull()
    await saveChoices(quiet, { inApp: [], byMail: [] }, now)
    expect(await compose(quiet, now)).toBeNull()
  })

  async function compose({ id }: Viewer, at: Date) {
    const due = { kind: 'review_digest', subjectId: id, to: 'coach', sequence: 0, dueAt: at }
    return testDb().$transaction(async (tx) => reviewLetters.review_digest?.(tx, due, at))
  }
})
