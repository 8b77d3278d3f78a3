import fc from 'fast-check'
import type { SlotQuestion, SlotRules } from '@/lib/bookings/slots'
import type { HoursSpan, Trip, WeeklySpan } from '@/lib/bookings/slots/availability'
import { DAY, HOUR, MINUTE } from '@/tests/unit/bookings/slot-question'

/** Dates on which, or next to which, something happens to a clock, and dates on which nothing does. */
const scenes: [zone: string, on: string][] = [
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['America/New_York', '2026-11-01'],
  ['America/St_Johns', '2006-10-29'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Cairo', '2026-10-30'],
  ['Asia/Beirut', '2026-03-29'],
  ['Asia/Kathmandu', '2026-12-31'],
  ['Asia/Pyongyang', '2015-08-15'],
  ['America/Caracas', '2016-05-01'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Chatham', '2026-09-27'],
  ['Antarctica/Troll', '2026-10-25'],
]

const otherZones = ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']

const scene = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...scenes) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      fc.integer({ min: 13_000, max: 24_000 }).map(dateOf),
    ),
  },
)

/** A question over at most three days around a scene, from which something can be missing and much can collide. */
export const arbitraryQuestion: fc.Arbitrary<SlotQuestion> = scene.chain(([zone, on]) => {
  const middle = Date.parse(on)
  const near = (days: number) => fc.integer({ min: -days, max: days }).map((by) => dateOf(middle / DAY + by))
  const range = fc.tuple(near(3), fc.nat(3)).map(([startsOn, more]) => ({
    startsOn,
    endsOn: dateOf(Date.parse(startsOn) / DAY + more),
  }))
  const trip: fc.Arbitrary<Trip> = fc
    .tuple(range, fc.constantFrom(zone, ...otherZones), fc.option(aWeek))
    .map(([days, there, weekly]) => ({ ...days, zone: there, weekly }))
  const around = fc.integer({ min: -36 * 60, max: 60 * 60 }).map((minutes) => middle + minutes * MINUTE)
  const availability = fc.record({
    zone: fc.constant(zone),
    weekly: aWeek,
    overrides: fc.uniqueArray(fc.record({ on: near(2), spans: someHours }), {
      maxLength: 2,
      selector: ({ on }) => on,
    }),
    daysOff: fc.array(range, { maxLength: 1 }),
    trips: fc.oneof(fc.constant<Trip[]>([]), fc.array(trip, { maxLength: 3 })),
  })
  return fc
    .record({
      availability,
      rules,
      busy: fc.array(busySpan(around), { maxLength: 12 }),
      booked: fc.array(fc.oneof(around, around, farFrom(middle)), { maxLength: 6 }),
      now: fc.tuple(around, fc.nat(4 * DAY)).map(([at, earlier]) => at - earlier),
      from: fc.tuple(around, fc.nat(MINUTE)).map(([at, more]) => Math.min(at, middle + DAY) + more),
      span: fc.integer({ min: 0, max: 60 * HOUR }),
    })
    .map(({ span, ...question }) => ({ ...question, until: question.from + span }))
})

const minuteOfDay = fc.oneof(
  fc.nat(96).map((quarter) => quarter * 15),
  fc.constantFrom(0, 30, 60, 90, 120, 150, 180, 1380, 1440),
  fc.nat(1440),
)

const hoursSpan: fc.Arbitrary<HoursSpan> = fc.oneof(
  fc
    .uniqueArray(minuteOfDay, { minLength: 2, maxLength: 2 })
    .map((pair) => ({ startMinute: Math.min(...pair), endMinute: Math.max(...pair) })),
  fc.constantFrom(
    { startMinute: 0, endMinute: 1440 },
    { startMinute: 0, endMinute: 130 },
    { startMinute: 1330, endMinute: 1440 },
  ),
)

const someHours = fc.array(hoursSpan, { maxLength: 3 })

const aWeek: fc.Arbitrary<WeeklySpan[]> = fc
  .array(fc.tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 5 }), hoursSpan), {
    minLength: 1,
    maxLength: 3,
  })
  .map((some) => some.flatMap(([weekdays, span]) => weekdays.map((weekday) => ({ weekday, ...span }))))

const aCap = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 })

const rules: fc.Arbitrary<SlotRules> = fc.record({
  lengthMinutes: fc.constantFrom(5, 20, 30, 45, 60),
  bufferBeforeMinutes: fc.constantFrom(0, 0, 5, 10, 30),
  bufferAfterMinutes: fc.constantFrom(0, 0, 7, 10, 30),
  stepMinutes: fc.constantFrom(5, 10, 15, 20, 30, 60),
  minimumNoticeMinutes: fc.constantFrom(0, 0, 30, 12 * 60, 24 * 60),
  horizonDays: fc.constantFrom(2, 5, 14, 60),
  dailyCap: aCap,
  weeklyCap: aCap,
})

/** To the millisecond, now and then empty. */
function busySpan(around: fc.Arbitrary<number>) {
  const length = fc.oneof(
    fc.nat(60).map((minutes) => minutes * MINUTE),
    fc.nat(5 * HOUR),
  )
  return fc.tuple(around, fc.constantFrom(0, 0, 1, 59_999), length).map(([at, more, lasts]) => ({
    startsAt: at + more,
    endsAt: at + more + lasts,
  }))
}

const farFrom = (middle: number) =>
  fc.integer({ min: -8 * 24 * 60, max: 8 * 24 * 60 }).map((minutes) => middle + minutes * MINUTE)

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
