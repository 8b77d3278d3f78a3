import { describe, expect, test } from 'vitest'
import { coachZoneOn, listSlots } from '@/lib/bookings/slots'
import {
  availability,
  DAY,
  daily,
  HOUR,
  hours,
  plainRules,
  slotsOf,
} from '@/tests/unit/bookings/slot-question'

// Monday 7 to Sunday 13 December 2026; zones are UTC where the zone does not matter.
const monday = { from: '2026-12-07T00:00Z', until: '2026-12-08T00:00Z' }
const at = (clock: string) => Date.parse(`2026-12-07T${clock}Z`)
const busy = (start: string, end: string) => ({ startsAt: at(start), endsAt: at(end) })

describe('S2: the hours of a date', () => {
  const threeDays = { from: '2026-12-07T00:00Z', until: '2026-12-10T00:00Z' }

  test('are those of its weekday', () => {
    const weekly = daily('09:00-10:00').filter(({ weekday }) => weekday === 2)
    expect(slotsOf({ availability: { weekly }, ...threeDays })).toBe('2026-12-08 09:00 09:30')
  })

  test('are those of an override instead, and none where it is empty', () => {
    const overrides = [
      { on: '2026-12-08', spans: hours('14:00-15:00') },
      { on: '2026-12-09', spans: [] },
    ]
    const slots = slotsOf({ availability: { weekly: daily('09:00-09:30'), overrides }, ...threeDays })
    expect(slots).toBe('2026-12-07 09:00 2026-12-08 14:00 14:30')
  })

  test('are none on a day off, whatever its override says', () => {
    const overrides = [{ on: '2026-12-08', spans: hours('14:00-15:00') }]
    const daysOff = [{ startsOn: '2026-12-08', endsOn: '2026-12-09' }]
    const slots = slotsOf({
      availability: { weekly: daily('09:00-09:30'), overrides, daysOff },
      ...threeDays,
    })
    expect(slots).toBe('2026-12-07 09:00')
  })

  test('are one where spans meet or touch, and apart otherwise', () => {
    const slots = (text: string) =>
      slotsOf({ availability: { weekly: daily(text) }, rules: fortyFive, ...monday })
    const fortyFive = { lengthMinutes: 45, stepMinutes: 45 }
    expect(slots('09:00-10:00 10:00-10:30')).toBe('2026-12-07 09:00 09:45')
    expect(slots('09:20-10:30 09:00-10:00')).toBe('2026-12-07 09:00 09:45')
    expect(slots('09:00-10:00 10:01-11:00')).toBe('2026-12-07 09:00 10:01')
  })
})

describe('S3: trips', () => {
  const week = { from: '2026-12-07T00:00Z', until: '2026-12-12T00:00Z' }
  const to = (zone: string, weekly: ReturnType<typeof daily> | null = null) => ({
    startsOn: '2026-12-09',
    endsOn: '2026-12-10',
    zone,
    weekly,
  })

  test('take the usual hours to the other zone, from the first day to the last', () => {
    const usual = { zone: 'Europe/Berlin', weekly: daily('09:00-09:30') }
    // Berlin +1, Tokyo +9.
    expect(slotsOf({ availability: { ...usual, trips: [to('Asia/Tokyo')] }, ...week })).toBe(
      '2026-12-07 08:00 2026-12-08 08:00 2026-12-09 00:00 2026-12-10 00:00 2026-12-11 08:00',
    )
  })

  test('have hours of their own, also in the same zone; an override is in the zone of the trip', () => {
    const overrides = [{ on: '2026-12-10', spans: hours('12:00-12:30') }]
    const usual = { zone: 'Europe/Berlin', weekly: daily('09:00-09:30'), overrides }
    const [there, here] = [to('Asia/Tokyo', daily('18:00-18:30')), to('Europe/Berlin', [])]
    expect(slotsOf({ availability: { ...usual, trips: [there] }, ...week })).toBe(
      '2026-12-07 08:00 2026-12-08 08:00 2026-12-09 09:00 2026-12-10 03:00 2026-12-11 08:00',
    )
    expect(slotsOf({ availability: { ...usual, trips: [here] }, ...week })).toBe(
      '2026-12-07 08:00 2026-12-08 08:00 2026-12-10 11:00 2026-12-11 08:00',
    )
  })

  test('eastward, the day at home ends when the first day there begins, and no slot comes twice', () => {
    // The 9th in Tokyo begins on the 8th at 15:00 UTC; it ends, with the 10th, on the 10th at 15:00 UTC. Until the
    // 11th begins in Berlin, at 23:00 UTC, the coach is on the way.
    const always = { zone: 'Europe/Berlin', weekly: daily('00:00-24:00'), trips: [to('Asia/Tokyo')] }
    const question = {
      availability: availability(always),
      rules: { ...plainRules, lengthMinutes: 60, stepMinutes: 60 },
      ...{ busy: [], booked: [], now: Date.parse('2026-12-01T00:00Z') },
      ...{ from: Date.parse('2026-12-08T00:00Z'), until: Date.parse('2026-12-12T00:00Z') },
    }
    const slots = listSlots(question)
    expect(new Set(slots).size).toBe(slots.length)
    const gap = slots.filter(
      (start) => start >= Date.parse('2026-12-10T15:00Z') && start < Date.parse('2026-12-10T23:00Z'),
    )
    expect(gap).toEqual([])
    expect(slots.length).toBe(4 * 24 - 8)
  })

  test('westward, the last day there is whole, and the day at home begins after it', () => {
    // The 10th in New York (-5) ends on the 11th at 05:00 UTC, six hours after midnight in Berlin.
    const trips = [to('America/New_York', daily('23:00-24:00'))]
    const home = { zone: 'Europe/Berlin', weekly: daily('05:00-07:00'), trips }
    expect(slotsOf({ availability: home, from: '2026-12-10T00:00Z', until: '2026-12-12T00:00Z' })).toBe(
      '2026-12-10 04:00 04:30 2026-12-11 04:00 04:30 05:00 05:30',
    )
  })

  test('a day there may begin before the day before yesterday ends at home', () => {
    // Pago Pago -11: the 7th ends on the 8th at 11:00 UTC. Kiritimati +14: the 9th begins on the 8th at 10:00 UTC.
    const trips = [to('Pacific/Kiritimati', [])]
    const home = { zone: 'Pacific/Pago_Pago', weekly: daily('00:00-24:00'), trips }
    const slots = slotsOf({ availability: home, from: '2026-12-08T09:00Z', until: '2026-12-08T13:00Z' })
    expect(slots).toBe('2026-12-08 09:00 09:30')
  })

  test('tell the zone of the coach at an instant', () => {
    const there = availability({ zone: 'Europe/Berlin', trips: [to('Asia/Tokyo')] })
    const zoneAt = (when: string) => coachZoneOn(there, Date.parse(when))
    expect(zoneAt('2026-12-08T14:59Z')).toBe('Europe/Berlin')
    expect(zoneAt('2026-12-08T15:00Z')).toBe('Asia/Tokyo')
    expect(zoneAt('2026-12-10T14:59Z')).toBe('Asia/Tokyo')
    expect(zoneAt('2026-12-10T15:00Z')).toBe('Europe/Berlin')
  })
})

describe('S5: steps and windows', () => {
  test('steps are counted from the start of each window', () => {
    const rules = { lengthMinutes: 20, stepMinutes: 15 }
    const slots = slotsOf({ availability: { weekly: daily('09:10-10:00 14:05-14:30') }, rules, ...monday })
    expect(slots).toBe('2026-12-07 09:10 09:25 09:40 14:05')
  })

  test('steps do not depend on where one begins to look', () => {
    const rules = { lengthMinutes: 20, stepMinutes: 15 }
    const from = '2026-12-07T09:11:30Z'
    const slots = slotsOf({ availability: { weekly: daily('09:10-10:00') }, rules, ...monday, from })
    expect(slots).toBe('2026-12-07 09:25 09:40')
  })

  test('the call lies within the hours, its buffers need not', () => {
    const rules = { bufferBeforeMinutes: 30, bufferAfterMinutes: 30 }
    expect(slotsOf({ availability: { weekly: daily('09:00-10:00') }, rules, ...monday })).toBe(
      '2026-12-07 09:00 09:30',
    )
    expect(slotsOf({ availability: { weekly: daily('09:00-09:29') }, rules, ...monday })).toBe('')
  })

  test('a call may run past midnight into hours that go on', () => {
    const rules = { lengthMinutes: 45, stepMinutes: 45 }
    const question = { rules, from: '2026-12-07T12:00Z', until: '2026-12-08T12:00Z' }
    const slots = (text: string) => slotsOf({ availability: { weekly: daily(text) }, ...question })
    expect(slots('23:00-24:00')).toBe('2026-12-07 23:00')
    expect(slots('23:00-24:00 00:00-01:00')).toBe('2026-12-07 23:00 23:45 2026-12-08 00:00')
  })

  test('a length or step of nothing is refused', () => {
    expect(() => slotsOf({ availability: {}, rules: { stepMinutes: 0 }, ...monday })).toThrow(RangeError)
    expect(() => slotsOf({ availability: {}, rules: { lengthMinutes: 0 }, ...monday })).toThrow(RangeError)
  })
})

describe('S6: busy time', () => {
  const morning = { availability: { weekly: daily('09:00-12:00') }, ...monday }

  test('touching is not meeting', () => {
    const slots = slotsOf({ ...morning, busy: [busy('10:00', '10:30'), busy('11:30', '12:00')] })
    expect(slots).toBe('2026-12-07 09:00 09:30 10:30 11:00')
  })

  test('a millisecond is meeting', () => {
    const spans = [{ startsAt: at('10:00') - 1, endsAt: at('10:30') + 1 }]
    expect(slotsOf({ ...morning, busy: spans })).toBe('2026-12-07 09:00 11:00 11:30')
  })

  test('the buffers keep away from it on their own side', () => {
    const meeting = [busy('10:00', '10:30')]
    const slots = (rules: object) => slotsOf({ ...morning, rules, busy: meeting })
    expect(slots({ bufferBeforeMinutes: 10 })).toBe('2026-12-07 09:00 09:30 11:00 11:30')
    expect(slots({ bufferAfterMinutes: 10 })).toBe('2026-12-07 09:00 10:30 11:00 11:30')
    expect(slots({ bufferBeforeMinutes: 30, bufferAfterMinutes: 30 })).toBe('2026-12-07 09:00 11:00 11:30')
  })

  test('a buffer reaches busy time outside the hours', () => {
    const around = [busy('08:00', '08:55'), busy('12:05', '13:00')]
    const rules = { bufferBeforeMinutes: 10, bufferAfterMinutes: 10 }
    expect(slotsOf({ ...morning, rules, busy: around })).toBe('2026-12-07 09:30 10:00 10:30 11:00')
  })

  test('spans come in any order, lie over each other, and may be empty', () => {
    const spans = [
      busy('11:00', '11:10'),
      busy('09:00', '11:05'),
      busy('09:30', '09:40'),
      busy('11:45', '11:45'),
    ]
    expect(slotsOf({ ...morning, busy: spans })).toBe('2026-12-07 11:30')
  })
})

describe('S7: notice, horizon and the range asked for', () => {
  const morning = { availability: { weekly: daily('09:00-10:30') } }

  test('the notice is counted to the start, and its last instant is enough', () => {
    const rules = { minimumNoticeMinutes: 12 * 60 }
    expect(slotsOf({ ...morning, rules, ...monday, now: '2026-12-06T21:30:00Z' })).toBe(
      '2026-12-07 09:30 10:00',
    )
    expect(slotsOf({ ...morning, rules, ...monday, now: '2026-12-06T21:30:01Z' })).toBe('2026-12-07 10:00')
  })

  test('what has begun is not offered', () => {
    expect(slotsOf({ ...morning, ...monday, now: '2026-12-07T09:45Z' })).toBe('2026-12-07 10:00')
  })

  test('the horizon ends so many times 24 hours from now', () => {
    const question = {
      ...morning,
      rules: { horizonDays: 2 },
      from: '2026-12-01T00:00Z',
      until: '2027-01-01T00:00Z',
    }
    const slots = slotsOf({ ...question, now: '2026-12-07T10:00Z' })
    expect(slots).toBe('2026-12-07 10:00 2026-12-08 09:00 09:30 10:00 2026-12-09 09:00 09:30')
  })

  test('the range has its first instant and not its last', () => {
    const range = { from: '2026-12-07T09:00Z', until: '2026-12-07T10:00Z' }
    expect(slotsOf({ ...morning, ...range })).toBe('2026-12-07 09:00 09:30')
    expect(slotsOf({ ...morning, from: range.until, until: range.from })).toBe('')
  })
})

describe('S8: caps', () => {
  const days = { from: '2026-12-12T00:00Z', until: '2026-12-15T00:00Z' }
  const mornings = { availability: { weekly: daily('09:00-09:30') }, ...days }

  test('a day with as many calls as its cap has no slots', () => {
    const booked = ['2026-12-12T18:00Z', '2026-12-12T20:00Z', '2026-12-13T20:00Z'].map(Date.parse)
    expect(slotsOf({ ...mornings, booked, rules: { dailyCap: 2 } })).toBe('2026-12-13 09:00 2026-12-14 09:00')
    expect(slotsOf({ ...mornings, booked, rules: { dailyCap: 3 } })).toBe(
      '2026-12-12 09:00 2026-12-13 09:00 2026-12-14 09:00',
    )
  })

  test('a week from Monday to Sunday likewise, whatever part of it is asked for', () => {
    const booked = ['2026-12-07T18:00Z', '2026-12-08T18:00Z'].map(Date.parse)
    expect(slotsOf({ ...mornings, booked, rules: { weeklyCap: 2 } })).toBe('2026-12-14 09:00')
  })

  test('the first and the last hour of a week count in all of it', () => {
    const booked = ['2026-12-07T00:10Z', '2026-12-13T23:40Z'].map(Date.parse)
    const on = (from: string, until: string) =>
      slotsOf({ ...mornings, from, until, booked, rules: { weeklyCap: 2 } })
    expect(on('2026-12-06T00:00Z', '2026-12-08T00:00Z')).toBe('2026-12-06 09:00')
    expect(on('2026-12-13T09:00Z', '2026-12-15T00:00Z')).toBe('2026-12-14 09:00')
  })

  test('a call counts on the day that the clock of the coach shows at its start, also on a trip', () => {
    // 12 December 16:00 UTC is the 13th, 01:00, in Tokyo.
    const booked = [Date.parse('2026-12-12T16:00Z')]
    const rules = { dailyCap: 1 }
    const inTokyo = { startsOn: '2026-12-13', endsOn: '2026-12-13', zone: 'Asia/Tokyo', weekly: null }
    expect(slotsOf({ ...mornings, booked, rules })).toBe('2026-12-13 09:00 2026-12-14 09:00')
    const away = { ...mornings.availability, trips: [inTokyo] }
    expect(slotsOf({ ...mornings, availability: away, booked, rules })).toBe(
      '2026-12-12 09:00 2026-12-14 09:00',
    )
  })
})

test('a question is left as it was', () => {
  const question = {
    availability: availability({ weekly: daily('14:00-15:00 09:00-10:00') }),
    rules: plainRules,
    busy: [busy('14:30', '15:00'), busy('09:00', '09:30'), busy('09:10', '10:00')],
    booked: [],
    now: at('00:00') - HOUR,
    from: at('00:00'),
    until: at('00:00') + DAY,
  }
  const before = JSON.stringify(question)
  expect(listSlots(question)).toEqual([at('14:00')])
  expect(JSON.stringify(question)).toBe(before)
})
