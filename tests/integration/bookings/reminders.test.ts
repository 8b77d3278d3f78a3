import PostalMime from 'postal-mime'
import { afterEach, expect, test, vi } from 'vitest'
import { hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { chooseReminders } from '@/lib/bookings/choose-reminders'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { queueConfirmation } from '@/lib/bookings/queue-confirmation'
import { tasks } from '@/lib/tasks'
import { type MadeCoach, makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { testDb } from '@/tests/support/database'
import { refuse, taken } from '../outbox/mail-server'

// How many calls; with REMINDED_CALLS=1000 it takes minutes.
const count = Number(process.env.REMINDED_CALLS ?? 120)

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const choices = [[], [60], [1440], [1440, 60], [2880, 15], [10080, 1440, 120, 15]]
const coachChoice = [1440, 30]

/** What somebody does to a call: the oracle knows of nothing else. */
type Change = { at: number; call: Call; kind: 'move' | 'cancel' | 'choose'; byCoach: boolean; pick: number }

type Call = {
  id: string
  coach: MadeCoach
  startsAt: number
  minutes: number[]
  cancelled: boolean
  /** Since when it is as it is. */
  since: number
  expected: string[]
}

afterEach(() => {
  vi.useRealTimers()
  refuse(0)
})

test(`${count} calls are moved, cancelled and reminded of at random: no reminder is lost, doubled, or sent after a cancellation`, async () => {
  const begin = Math.ceil(Date.now() / day) * day
  const random = randomOf(20_261_122)
  const calls = await bookCalls(begin, random)
  const changes = planChanges(calls, begin, random)
  vi.useFakeTimers({ toFake: ['Date'], now: begin })
  for (const change of changes) {
    await runJobsUntil(change.at, random)
    vi.setSystemTime(change.at)
    await apply(change)
  }
  await runJobsUntil(begin + 60 * day, random)
  for (const call of calls) expectUntil(call, Number.POSITIVE_INFINITY)

  const [sent, expected] = [await remindersSent(calls), calls.flatMap((call) => call.expected).sort()]
  expect(expected.length).toBeGreaterThan(count)
  expect(sent).toEqual(expected)
  expect(await testDb().outgoingLetter.count({ where: { sentAt: null, droppedAt: null } })).toBe(0)
}, 600_000)

/** Confirmed calls of ten coaches, half an hour each, in the weeks ahead; each is queued as confirming it does. */
async function bookCalls(begin: number, random: Random): Promise<Call[]> {
  const kind = await makeCallKind()
  const made = Array.from({ length: 10 }, () => makeCoach({ kinds: [kind], reminderMinutes: coachChoice }))
  const coaches = await Promise.all(made)
  const calls: Call[] = []
  for (let index = 0; index < count; index += 1) {
    const coach = coaches[index % 10] as MadeCoach
    const minutes = choices[random(choices.length)] as number[]
    // Every second slot from the second day on, so that there is where to move to.
    const startsAt = begin + day + Math.floor(index / 10) * hour * 3
    const call = { coach, startsAt, minutes, cancelled: false, since: begin, expected: [] }
    calls.push({ ...call, id: await book(call, kind.id, index) })
  }
  await testDb().$transaction(
    async (tx) => {
      for (const { id } of calls) await queueConfirmation(tx, id, null, new Date(begin))
    },
    { timeout: 300_000 },
  )
  return calls
}

async function book(call: Omit<Call, 'id'>, kindId: string, index: number): Promise<string> {
  const [startsAt, endsAt] = [new Date(call.startsAt), new Date(call.startsAt + 30 * minute)]
  const span = { startsAt, endsAt, blockedFrom: startsAt, blockedUntil: endsAt }
  const who = { name: `Client ${index}`, email: `client-${index}@example.org`, zone: 'America/New_York' }
  const { id } = await testDb().booking.create({
    data: {
      ...span,
      ...who,
      coachId: call.coach.id,
      kindId,
      state: 'confirmed',
      confirmedAt: new Date(call.since),
      reminderMinutes: call.minutes,
      manageTokenHash: `to be ${index}`,
    },
    select: { id: true },
  })
  await testDb().booking.update({ where: { id }, data: { manageTokenHash: hashToken(manageToken(id)) } })
  return id
}

/** Three changes to every two calls, at random, never at the very instant of a reminder. */
function planChanges(calls: Call[], begin: number, random: Random): Change[] {
  const span = Math.max(...calls.map(({ startsAt }) => startsAt)) - begin
  const changes = Array.from({ length: Math.ceil(count * 1.5) }, () => ({
    at: begin + random(span / (5 * minute)) * 5 * minute + 61_000,
    call: calls[random(calls.length)] as Call,
    kind: (['move', 'move', 'choose', 'cancel'] as const)[random(4)] as Change['kind'],
    byCoach: random(2) === 0,
    pick: random(1000),
  }))
  return changes.toSorted((a, b) => a.at - b.at)
}

/** Does what the change says, if it may still be done, and notes what is to be expected from then on. */
async function apply({ at, call, kind, byCoach, pick }: Change): Promise<void> {
  const now = new Date(at)
  if (call.cancelled || call.startsAt - at < 4 * hour) return
  const client: Party = { as: 'client', tokenHash: hashToken(manageToken(call.id)) }
  const party: Party = byCoach ? { as: 'coach', coachId: call.coach.id, id: call.id } : client
  expectUntil(call, at)
  call.since = at
  if (kind === 'cancel') {
    await cancelBooking(party, { reason: 'It cannot be.' }, now)
    call.cancelled = true
  } else if (kind === 'choose') {
    call.minutes = choices[pick % choices.length] as number[]
    await chooseReminders(client, call.minutes, now)
  } else {
    const startsAt = await freeStart(call.coach.id, at, pick)
    await moveBooking(party, { startsAt: new Date(startsAt), reason: 'Something came up.' }, now)
    call.startsAt = startsAt
  }
}

/** A start of the coach's grid that no call of theirs has, between half an hour and twelve days ahead. */
async function freeStart(coachId: string, at: number, pick: number): Promise<number> {
  const busy = await testDb().booking.findMany({
    where: { coachId, state: 'confirmed' },
    select: { startsAt: true },
  })
  const starts = new Set(busy.map(({ startsAt }) => startsAt.getTime()))
  let start = Math.ceil(at / hour) * hour + (pick % 576) * (hour / 2) + hour / 2
  while (starts.has(start)) start += hour / 2
  return start
}

/** The oracle: what a call as it is since `call.since` has to have led to by `until`. */
function expectUntil({ id, startsAt, minutes, cancelled, since, expected }: Call, until: number): void {
  if (cancelled) return
  for (const [to, chosen] of Object.entries({ client: minutes, coach: coachChoice })) {
    const due = chosen.map((before) => startsAt - before * minute).filter((at) => since < at && at < until)
    expected.push(...due.map((at) => saying(id, to, at)))
  }
}

const saying = (id: string, to: string, at: number) => `${id} ${to} ${new Date(at).toISOString()}`

type Job = { id: string; payload: { letterId: string }; runAt: Date }

/** The worker, on the shifted clock: runs what is due in order, sometimes twice at once; what fails stays. */
async function runJobsUntil(until: number, random: Random): Promise<void> {
  for (;;) {
    const jobs = await testDb().$queryRaw<Job[]>`
      select id::text, payload, run_at as "runAt" from graphile_worker._private_jobs
      where key like 'letter:%' and run_at = (
        select min(run_at) from graphile_worker._private_jobs where key like 'letter:%' and run_at <= ${new Date(until)})
      order by id`
    const [first] = jobs
    if (!first) return
    vi.setSystemTime(Math.max(Date.now(), first.runAt.getTime()))
    const done = await inTurns(jobs, async (job) => {
      if (random(50) === 0) refuse(1)
      const runs = random(20) === 0 ? [run(job), run(job)] : [run(job)]
      const outcomes = await Promise.all(runs)
      return outcomes.every(Boolean) ? [job.id] : []
    })
    await testDb().$queryRaw`select graphile_worker.complete_jobs(${done.flat().map(BigInt)}::bigint[])::text`
  }
}

async function run({ payload }: Job): Promise<boolean> {
  const send = tasks['send-letter'] as (payload: unknown, helpers: unknown) => Promise<void>
  return send(payload, {}).then(
    () => true,
    (error: Error) => {
      if (!error.message.startsWith('The mail server did not take a letter')) throw error
      return false
    },
  )
}

/** Three at a time. */
async function inTurns<Item, Result>(items: Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let index = 0; index < items.length; index += 3) {
    results.push(...(await Promise.all(items.slice(index, index + 3).map(act))))
  }
  return results
}

/** Each reminder that reached the mail server, by the link in it: which call, which side, at what time. */
async function remindersSent(calls: Call[]): Promise<string[]> {
  const byLink = new Map(
    calls.flatMap(({ id }) => [
      [`/book/manage/${manageToken(id)}`, `${id} client`],
      [`/coach/calendar/${id}`, `${id} coach`],
    ]),
  )
  const sent: string[] = []
  for (const { source, takenAt } of taken) {
    if (!source.includes('\r\nSubject: Reminder: ')) continue
    const { text = '' } = await PostalMime.parse(source)
    const link = /\/(?:book\/manage|coach\/calendar)\/[\w-]+/.exec(text)?.[0] ?? ''
    sent.push(`${byLink.get(link)} ${new Date(takenAt).toISOString()}`)
  }
  return sent.sort()
}

type Random = (below: number) => number

/** Whole numbers below a bound, the same every time. */
function randomOf(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
