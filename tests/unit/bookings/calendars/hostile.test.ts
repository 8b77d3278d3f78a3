import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { busySpansOf } from '@/lib/bookings/calendars/busy-spans'
import { UnreadableCalendar } from '@/lib/bookings/calendars/unreadable-calendar'
import { busy, calendar, event } from './ics'

const everySecond = Array.from({ length: 60 }, (_, index) => index).join(',')

describe('a calendar that asks for too much', () => {
  test.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=MINUTELY',
    'FREQ=MINUTELY;COUNT=1000000000',
    'FREQ=HOURLY;COUNT=1000000000',
    'FREQ=DAILY;COUNT=1000000000',
    `FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=${everySecond};BYSECOND=${everySecond}`,
    `FREQ=YEARLY;BYDAY=MO,TU;BYHOUR=1,2,3;BYMINUTE=${everySecond};BYSECOND=${everySecond}`,
  ])('%s is refused in words', (rule) => {
    const ics = calendar(event('DTSTART:19700101T080000Z', 'DURATION:PT1S', `RRULE:${rule}`))
    expect(() => busy(ics)).toThrow('too large')
  })

  test.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO',
    'FREQ=SECONDLY;UNTIL=20000101T000000Z',
    'FREQ=MONTHLY;INTERVAL=1000000;BYYEARDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20',
    'FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO',
  ])('%s never comes, and is not waited for', (rule) => {
    const ics = calendar(event('DTSTART:19700103T080000Z', 'DURATION:PT1H', `RRULE:${rule}`))
    expect(busy(ics)).toEqual([])
  })

  test('is refused for all its events together, and for their number', () => {
    const daily = (uid: number) =>
      event(`UID:${uid}`, 'DTSTART:20200101T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')
    expect(() => busy(calendar(...Array.from({ length: 120 }, (_, uid) => daily(uid))))).toThrow('too large')
    const many = Array.from({ length: 10_001 }, (_, uid) => event(`UID:${uid}`, 'DTSTART:20200101T080000Z'))
    expect(() => busy(calendar(...many))).toThrow('too large')
  })

  test('is refused for lines without end', () => {
    const folded = `EXDATE:${Array.from({ length: 2_000 }, () => '20261207T080000Z').join(',\r\n ')}`
    expect(() => busy(calendar(event('DTSTART:20261207T080000Z', folded)))).toThrow('too large')
    expect(() => busy(calendar(event(`DTSTART${';A=B'.repeat(6_000)}:20261207T080000Z`)))).toThrow(
      'too large',
    )
  })

  test('ends when there is no more time for it, also within one event and one zone', () => {
    const question = { from: Date.parse('2026-12-01'), until: Date.parse('2027-07-01'), zone: 'UTC' }
    const rules = Array.from({ length: 1_000 }, () => 'RRULE:FREQ=DAILY')
    const ics = calendar(event('DTSTART:20261207T080000Z', 'DURATION:PT1H', ...rules))
    let asked = 0
    expect(() => busySpansOf(ics, { ...question, mayGoOn: () => ++asked < 5 })).toThrow('too large')
    expect(asked).toBe(5)
  })
})

describe('a damaged calendar', () => {
  const good = calendar(
    event('DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
  )

  test.each([
    ['', 'not a calendar'],
    ['<!doctype html><title>Sign in</title>', 'not a calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'not a calendar'],
    [good.slice(0, -20), 'breaks off'],
    [good.replace('20261207T080000Z', 'tomorrow'), 'a date that is none'],
    [good.replace('20261207T080000Z', '20261340T080000Z'), 'a date that is none'],
    [good.replace('FREQ=DAILY', 'FREQ=SOMETIMES'), 'damaged'],
    [good.replace('FREQ=DAILY;', ''), 'a rule that cannot be read'],
    [good.replace('DTEND:20261207T090000Z', 'DURATION:long'), 'a length that cannot be read'],
    [good.replace('DTEND', 'DTEND;VALUE=PERIOD'), 'damaged'],
  ])('%# is refused in words', (ics, words) => {
    expect(() => busy(ics)).toThrow(UnreadableCalendar)
    expect(() => busy(ics)).toThrow(words)
  })

  const line = fc.oneof(
    fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'BEGIN:STANDARD',
      'END:STANDARD',
      'BEGIN:VFREEBUSY',
      'END:VFREEBUSY',
      'END:VCALENDAR',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:-0930',
      'TZID:Nowhere',
      'STATUS;VALUE=DATE-TIME:now',
      'DURATION:P99999999999999999999D',
      'DTSTART;TZID=Nowhere:20261207T080000',
      'DTEND;TZID=__proto__:20261207T080000',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261207T080000Z',
      'RDATE;VALUE=PERIOD:20261207T080000Z/P1D',
      'FREEBUSY;FBTYPE=:20261207T080000Z/P1D',
      'RRULE:FREQ=DAILY;UNTIL=99999999',
      'RRULE:FREQ=DAILY;INTERVAL=1000000000',
      'RRULE;VALUE=TEXT:x',
      'DTSTART:00000101T000000Z',
      'DTSTART:99991231T235959',
      'DTSTART;VALUE=DATE:20261207',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'DTSTART',
          'DTEND',
          'DURATION',
          'RRULE',
          'RDATE',
          'EXDATE',
          'RECURRENCE-ID',
          'TZID',
          'FREEBUSY',
        ),
        fc.constantFrom('', ';VALUE=DATE', ';VALUE=PERIOD', ';TZID=Nowhere', ';VALUE=RECUR', ';X=";'),
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replaceAll(/[-:]|\.\d+/g, '')),
        ),
      )
      .map(([name, parameter, value]) => `${name}${parameter}:${value}`),
    fc.string(),
  )

  test('whatever is in it, nothing is thrown but what can be shown', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.boolean(), (lines, wrapped) => {
        const ics = wrapped ? calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT') : calendar(...lines)
        expectReadOrRefused(ics)
      }),
      { numRuns: 3_000 },
    )
  })

  test('with any piece cut out or put in', () => {
    const piece = fc.tuple(
      fc.nat(good.length),
      fc.nat(30),
      fc.oneof(fc.string(), fc.constantFrom(';', ':', '\r\n ', ',')),
    )
    fc.assert(
      fc.property(piece, ([at, length, put]) => {
        expectReadOrRefused(good.slice(0, at) + put + good.slice(at + length))
      }),
      { numRuns: 1_000 },
    )
  })
})

function expectReadOrRefused(ics: string): void {
  try {
    const spans = busy(ics)
    expect(spans).toEqual(spans.toSorted())
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableCalendar)
  }
}
