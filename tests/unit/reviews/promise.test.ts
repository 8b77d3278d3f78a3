import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  afterWorkingMinutes,
  type CoachLoad,
  fitOf,
  type PromiseQuestion,
  promiseOf,
  reviewMinutes,
  type Span,
  workingMinutes,
} from '@/lib/reviews/promise'

const MINUTE = 60_000

const at = (instant: string) => Date.parse(`${instant}Z`)
const hours = (...spans: [string, string][]): Span[] =>
  spans.map(([from, to]) => ({ startsAt: at(from), endsAt: at(to) }))

/** Monday 23 November 2026 to the Friday after, 9 to 17, and the Monday after that. */
const week = hours(
  ['2026-11-23T09:00', '2026-11-23T17:00'],
  ['2026-11-24T09:00', '2026-11-24T17:00'],
  ['2026-11-25T09:00', '2026-11-25T17:00'],
  ['2026-11-26T09:00', '2026-11-26T17:00'],
  ['2026-11-27T09:00', '2026-11-27T17:00'],
  ['2026-11-30T09:00', '2026-11-30T17:00'],
)

const amara = (open = 0, working = week): CoachLoad => ({ id: 'amara', working, open })
const jonas = (open = 0, working = week): CoachLoad => ({ id: 'jonas', working, open })

function promised(now: string, coaches: CoachLoad[], waiting = 0): string {
  const { promisedAt, coachId } = promiseOf({ now: at(now), deadline: null, coaches, waiting })
  return promisedAt === null ? 'nobody' : `${new Date(promisedAt).toISOString().slice(0, 16)} ${coachId}`
}

describe('by when it is answered', () => {
  test.each<[string, string, CoachLoad[], number, string]>([
    ['at least two hours from now', '2026-11-23T09:00', [amara()], 0, '2026-11-23T11:00 amara'],
    ['to the half hour', '2026-11-23T09:10', [amara()], 0, '2026-11-23T11:30 amara'],
    [
      'not beyond the end of the day',
      '2026-11-23T14:50',
      [amara(0, hours(['2026-11-23T09:00', '2026-11-23T16:55']))],
      0,
      '2026-11-23T16:55 amara',
    ],
    ['not in the evening', '2026-11-23T15:30', [amara()], 0, '2026-11-24T09:00 amara'],
    ['what is not done today is done tomorrow', '2026-11-23T16:30', [amara()], 0, '2026-11-24T09:30 amara'],
    ['over the weekend', '2026-11-27T16:30', [amara()], 0, '2026-11-30T09:30 amara'],
    ['asked on a Sunday', '2026-11-22T20:00', [amara()], 0, '2026-11-23T10:00 amara'],
    ['reviews in hand come first', '2026-11-23T09:00', [amara(4)], 0, '2026-11-23T13:00 amara'],
    [
      'ten a day, and the eleventh the day after',
      '2026-11-23T09:00',
      [amara(10)],
      0,
      '2026-11-24T09:30 amara',
    ],
    ['the one with less to do', '2026-11-23T09:00', [amara(6), jonas(4)], 0, '2026-11-23T13:00 jonas'],
    ['those that wait are shared', '2026-11-23T09:00', [amara(), jonas()], 6, '2026-11-23T12:00 amara'],
    [
      'those that wait go to whoever is free',
      '2026-11-23T09:00',
      [amara(9), jonas()],
      4,
      '2026-11-23T13:00 jonas',
    ],
    [
      'the other one works in the evening',
      '2026-11-23T16:00',
      [amara(), jonas(0, hours(['2026-11-23T16:00', '2026-11-23T20:00']))],
      0,
      '2026-11-23T18:00 jonas',
    ],
    [
      'two spans that meet are one',
      '2026-11-23T22:00',
      [amara(0, hours(['2026-11-23T22:00', '2026-11-24T00:00'], ['2026-11-24T00:00', '2026-11-24T02:00']))],
      2,
      '2026-11-24T00:30 amara',
    ],
    [
      'a call in between is no working time',
      '2026-11-23T09:00',
      [amara(3, hours(['2026-11-23T09:00', '2026-11-23T10:00'], ['2026-11-23T11:00', '2026-11-23T17:00']))],
      0,
      '2026-11-23T13:00 amara',
    ],
    ['nobody takes reviews', '2026-11-23T09:00', [], 0, 'nobody'],
    ['nobody has hours', '2026-11-23T09:00', [amara(0, []), jonas(0, [])], 0, 'nobody'],
    ['hours that are over', '2026-12-01T09:00', [amara()], 0, 'nobody'],
    ['hours after three weeks', '2026-11-01T09:00', [amara()], 0, 'nobody'],
    ['more to do than there are hours', '2026-11-23T09:00', [amara(64)], 0, 'nobody'],
    [
      'too short a time each day still adds up',
      '2026-11-23T09:00',
      [amara(0, hours(['2026-11-23T09:00', '2026-11-23T09:30'], ['2026-11-24T09:00', '2026-11-24T09:30']))],
      0,
      '2026-11-24T09:30 amara',
    ],
  ])('%s', (_, now, coaches, waiting, answer) => {
    expect(promised(now, coaches, waiting)).toBe(answer)
  })

  test.each([
    ['no deadline', null, true],
    ['an hour to spare', '2026-11-23T12:00', true],
    ['a minute less', '2026-11-23T11:59', false],
    ['a deadline that is over', '2026-11-20T12:00', false],
  ])('deadline: %s', (_, deadline, meetsDeadline) => {
    const question = { now: at('2026-11-23T09:00'), coaches: [amara()], waiting: 0 }
    expect(promiseOf({ ...question, deadline: deadline && at(deadline) } as PromiseQuestion)).toEqual({
      promisedAt: at('2026-11-23T11:00'),
      coachId: 'amara',
      meetsDeadline,
    })
  })

  test.each([
    ['an hour to spare', '2026-11-23T11:00', 'in_time'],
    ['a minute less', '2026-11-23T11:01', 'tight'],
    ['a minute before it', '2026-11-23T11:59', 'tight'],
    ['at that very minute', '2026-11-23T12:00', 'after'],
    ['days after it', '2026-11-25T09:00', 'after'],
  ])('a promise beside a deadline: %s', (_, promisedAt, fit) => {
    expect(fitOf(at(promisedAt), at('2026-11-23T12:00'))).toBe(fit)
  })

  test('no promise meets nothing', () => {
    const nobody = { promisedAt: null, coachId: null, meetsDeadline: false }
    expect(promiseOf({ now: 0, deadline: null, coaches: [], waiting: 0 })).toEqual(nobody)
  })

  test('where the clock changes, an hour is an hour', () => {
    // Sunday 25 October 2026 in Berlin: 02:00 to 03:00 stands twice on the clock, so the night shift has nine hours.
    const night = [{ startsAt: wall('2026-10-24T22:00'), endsAt: wall('2026-10-25T06:00') }]
    const now = wall('2026-10-24T22:00')
    const { promisedAt } = promiseOf({ now, deadline: null, coaches: [amara(11, night)], waiting: 0 })
    expect(promisedAt).toBe(wall('2026-10-25T06:00'))
    expect(workingMinutes(night, now, wall('2026-10-25T06:00'))).toBe(9 * 60)
    expect(afterWorkingMinutes(night, now, 6 * 60)).toBe(wall('2026-10-25T03:00'))
  })
})

const wall = (clock: string) =>
  Temporal.PlainDateTime.from(clock).toZonedDateTime('Europe/Berlin').epochMilliseconds

describe('the clock that stands still', () => {
  test.each([
    ['within a day', '2026-11-23T10:00', '2026-11-23T12:30', 150],
    ['over a night', '2026-11-23T16:00', '2026-11-24T10:00', 120],
    ['over a weekend', '2026-11-27T16:30', '2026-11-30T09:30', 60],
    ['outside the hours', '2026-11-23T18:00', '2026-11-24T08:00', 0],
    ['what is over', '2026-11-24T12:00', '2026-11-24T10:00', 0],
  ])('working minutes %s', (_, from, to, minutes) => {
    expect(workingMinutes(week, at(from), at(to))).toBe(minutes)
  })

  test.each([
    ['within a day', '2026-11-23T10:00', 150, '2026-11-23T12:30'],
    ['to the very end of a day', '2026-11-23T16:00', 60, '2026-11-23T17:00'],
    ['over a night', '2026-11-23T16:00', 61, '2026-11-24T09:01'],
    ['from the evening', '2026-11-23T20:00', 30, '2026-11-24T09:30'],
    ['none left, in working time', '2026-11-23T10:00', 0, '2026-11-23T10:00'],
    ['none left, in the evening', '2026-11-23T20:00', 0, '2026-11-24T09:00'],
  ])('minutes later, %s', (_, from, minutes, to) => {
    expect(afterWorkingMinutes(week, at(from), minutes)).toBe(at(to))
  })

  test('hours that do not suffice are no promise', () => {
    expect(afterWorkingMinutes(week, at('2026-11-30T16:00'), 61)).toBeNull()
    expect(afterWorkingMinutes([], 0, 0)).toBeNull()
  })

  test('a question to the client takes nothing of the coach’s time', () => {
    const property = fc.property(
      spans,
      fc.nat(10_000),
      fc.nat(2_000),
      fc.nat(5_000),
      (working, asked, due, away) => {
        const [from, until] = [asked * MINUTE, (asked + due) * MINUTE]
        const left = workingMinutes(working, from, until)
        const back = until + away * MINUTE
        const resumed = afterWorkingMinutes(working, back, left)
        if (resumed !== null) {
          expect(workingMinutes(working, back, resumed)).toBe(left)
          expect(resumed).toBeGreaterThanOrEqual(back)
        }
      },
    )
    fc.assert(property, { numRuns: 1_000 })
  })
})

/** Minutes from the epoch on, ascending, some of them touching. */
const spans = fc
  .array(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 500 })), { maxLength: 12 })
  .map((lengths) => {
    let minute = 0
    return lengths.map(([gap, length]): Span => {
      const startsAt = minute + gap
      minute = startsAt + length
      return { startsAt: startsAt * MINUTE, endsAt: minute * MINUTE }
    })
  })

const question: fc.Arbitrary<PromiseQuestion> = fc.record({
  now: fc.nat(2_000).map((minute) => minute * MINUTE),
  deadline: fc.constant(null),
  coaches: fc
    .array(fc.record({ working: spans, open: fc.nat(6) }), { maxLength: 4 })
    .map((coaches) => coaches.map((coach, index) => ({ ...coach, id: `coach ${index}` }))),
  waiting: fc.nat(8),
})

describe('whatever the hours are', () => {
  const many = { numRuns: 2_000 }
  const later = (question: PromiseQuestion) => promiseOf(question).promisedAt ?? Infinity

  test('one more review, in hand or waiting, never makes it earlier; one more coach never later', () => {
    const property = fc.property(question, fc.nat(3), spans, (asked, which, working) => {
      const busier = asked.coaches.map((coach, index) =>
        index === which ? { ...coach, open: coach.open + 1 } : coach,
      )
      expect(later({ ...asked, coaches: busier })).toBeGreaterThanOrEqual(later(asked))
      expect(later({ ...asked, waiting: asked.waiting + 1 })).toBeGreaterThanOrEqual(later(asked))
      const helped = [...asked.coaches, { id: 'another', working, open: 0 }]
      expect(later({ ...asked, coaches: helped })).toBeLessThanOrEqual(later(asked))
    })
    fc.assert(property, many)
  })

  test('it lies in that coach’s working time, two hours from now or later, with time for what comes first', () => {
    const property = fc.property(question, (asked) => {
      const { promisedAt, coachId } = promiseOf(asked)
      const coach = asked.coaches.find(({ id }) => id === coachId)
      if (promisedAt === null || !coach) {
        expect([promisedAt, coachId]).toEqual([null, null])
        return
      }
      const { working, open } = coach
      expect(working.some(({ startsAt, endsAt }) => startsAt <= promisedAt && promisedAt <= endsAt)).toBe(
        true,
      )
      expect(promisedAt - asked.now).toBeGreaterThanOrEqual(120 * MINUTE)
      expect(workingMinutes(working, asked.now, promisedAt)).toBeGreaterThanOrEqual(
        (open + 1) * reviewMinutes,
      )
      const done = asked.coaches.map((each) =>
        Math.max(
          0,
          Math.floor(workingMinutes(each.working, asked.now, promisedAt) / reviewMinutes) - each.open,
        ),
      )
      const places = done.reduce((sum, reviews) => sum + reviews, 0)
      expect(places).toBeGreaterThanOrEqual(asked.waiting + 1)
    })
    fc.assert(property, many)
  })

  test('alone, with nothing else to do, it is the first time that will do', () => {
    const alone = fc.property(spans, fc.nat(2_000), (working, minute) => {
      const now = minute * MINUTE
      expect(promiseOf({ now, deadline: null, coaches: [amara(0, working)], waiting: 0 }).promisedAt).toBe(
        byWalking(working, now),
      )
    })
    fc.assert(alone, { numRuns: 500 })
  })
})

/** From minute to minute: the first that lies in working time, after the work and the two hours, and is a half hour or the end. */
function byWalking(working: Span[], now: number): number | null {
  const works = (at: number) => working.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
  let worked = 0
  for (let at = now; at <= now + 21 * 24 * 60 * MINUTE; at += MINUTE) {
    const ends = !works(at) && works(at - MINUTE)
    const isDone = worked >= reviewMinutes && at - now >= 120 * MINUTE
    if (isDone && (ends || (works(at) && at % (30 * MINUTE) === 0))) return at
    if (works(at)) worked++
  }
  return null
}
