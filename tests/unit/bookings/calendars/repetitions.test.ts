import { describe, expect, test } from 'vitest'
import { busy, calendar, event } from './ics'

const december = { until: '2027-01-01' }

const weekly = [
  'DTSTART;TZID=Europe/Berlin:20261102T090000',
  'DTEND;TZID=Europe/Berlin:20261102T100000',
  'RRULE:FREQ=WEEKLY',
]
const mondays = [
  '2026-12-07T08:00Z/2026-12-07T09:00Z',
  '2026-12-14T08:00Z/2026-12-14T09:00Z',
  '2026-12-21T08:00Z/2026-12-21T09:00Z',
  '2026-12-28T08:00Z/2026-12-28T09:00Z',
]

describe('a rule', () => {
  test('keeps its wall time over a change of clocks', () => {
    const aroundMarch = { from: '2027-03-20', until: '2027-04-01' }
    expect(busy(calendar(event(...weekly)), aroundMarch)).toEqual([
      '2027-03-22T08:00Z/2027-03-22T09:00Z',
      '2027-03-29T07:00Z/2027-03-29T08:00Z',
    ])
  })

  test('on whole days lasts as long as the day', () => {
    const days = event('DTSTART;VALUE=DATE:20270326', 'RRULE:FREQ=DAILY;COUNT=4')
    expect(busy(calendar(days))).toEqual(['2027-03-25T23:00Z/2027-03-29T22:00Z'])
  })

  test('in UTC moves on the coach’s clock', () => {
    const utc = event('DTSTART:20270322T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2')
    expect(busy(calendar(utc))).toEqual([
      '2027-03-22T08:00Z/2027-03-22T09:00Z',
      '2027-03-29T08:00Z/2027-03-29T09:00Z',
    ])
  })

  test.each([
    ['FREQ=WEEKLY;UNTIL=20261214T080000Z', 2],
    ['FREQ=WEEKLY;UNTIL=20261214T075959Z', 1],
    ['FREQ=WEEKLY;UNTIL=20261214', 2],
    ['FREQ=WEEKLY;UNTIL=20261214T090000', 2],
    ['FREQ=WEEKLY;COUNT=6', 1],
    ['FREQ=WEEKLY;COUNT=7', 2],
    ['FREQ=WEEKLY;UNTIL=20261130T080000Z', 0],
  ])('%s ends where it says', (rule, count) => {
    const ics = calendar(event(...weekly.slice(0, 2), `RRULE:${rule}`))
    expect(busy(ics, december)).toEqual(mondays.slice(0, count))
  })

  test.each([
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-12-31']],
    ['FREQ=MONTHLY;BYDAY=2TU', ['2026-12-08']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-12-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', ['2026-12-31']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU', ['2026-12-04', '2026-12-14', '2026-12-18', '2026-12-28']],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=1SU', ['2026-12-06']],
    ['FREQ=YEARLY;BYWEEKNO=50;BYDAY=WE', ['2026-12-09']],
    ['FREQ=DAILY;INTERVAL=10', ['2026-12-02', '2026-12-12', '2026-12-22']],
  ])('%s falls on the days it means', (rule, days) => {
    const ics = calendar(event('DTSTART:20261102T120000Z', 'DURATION:PT1H', `RRULE:${rule}`))
    expect(busy(ics, december).map((span) => span.slice(0, 10))).toEqual(days)
  })

  test('that is decades old costs no more than a young one', () => {
    const old = event('DTSTART:19700105T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY')
    expect(busy(calendar(old), december)).toEqual(mondays)
  })

  test('an occurrence that began before the window still lasts', () => {
    const shifts = event('DTSTART:20261105T200000Z', 'DURATION:P2DT12H', 'RRULE:FREQ=DAILY;INTERVAL=25')
    expect(busy(calendar(shifts), { from: '2026-12-01', until: '2026-12-05' })).toEqual([
      '2026-12-01T00:00Z/2026-12-03T08:00Z',
    ])
  })
})

describe('exceptions', () => {
  test('EXDATE in the same zone, in UTC, and as a day', () => {
    const without = (line: string) => busy(calendar(event(...weekly, line)), december)
    const rest = mondays.toSpliced(1, 1)
    expect(without('EXDATE;TZID=Europe/Berlin:20261214T090000')).toEqual(rest)
    expect(without('EXDATE:20261214T080000Z')).toEqual(rest)
    expect(without('EXDATE;VALUE=DATE:20261214')).toEqual(rest)
    expect(without('EXDATE;TZID=Europe/Berlin:20261214T093000')).toEqual(mondays)
    const list = '20261102T090000,20261207T090000,20261214T090000,20261221T090000'
    expect(without(`EXDATE;TZID=Europe/Berlin:${list}`)).toEqual(mondays.slice(3))
  })

  test('RDATE adds a time, or a period of its own length', () => {
    const added = event(
      'DTSTART:20261207T080000Z',
      'DURATION:PT1H',
      'RDATE;TZID=Europe/Berlin:20261209T100000,20261210T100000',
      'RDATE;VALUE=PERIOD:20261211T080000Z/PT3H,20261212T080000Z/20261212T083000Z',
      'EXDATE:20261210T090000Z',
    )
    expect(busy(calendar(added), december)).toEqual([
      '2026-12-07T08:00Z/2026-12-07T09:00Z',
      '2026-12-09T09:00Z/2026-12-09T10:00Z',
      '2026-12-11T08:00Z/2026-12-11T11:00Z',
      '2026-12-12T08:00Z/2026-12-12T08:30Z',
    ])
  })

  const replaced = 'RECURRENCE-ID;TZID=Europe/Berlin:20261214T090000'

  test('one occurrence is moved, and the free hour is free', () => {
    const moved = event(replaced, 'DTSTART;TZID=Europe/Berlin:20261215T140000', 'DURATION:PT30M')
    const expected = mondays.with(1, '2026-12-15T13:00Z/2026-12-15T13:30Z')
    expect(busy(calendar(event(...weekly), moved), december)).toEqual(expected)
    expect(busy(calendar(moved, event(...weekly)), december)).toEqual(expected)
  })

  test('one is moved into the window from outside, another out of it', () => {
    const ics = calendar(
      event(...weekly),
      event('RECURRENCE-ID:20261130T080000Z', 'DTSTART:20261203T080000Z', 'DURATION:PT1H'),
      event('RECURRENCE-ID:20261228T080000Z', 'DTSTART:20270105T080000Z', 'DURATION:PT1H'),
    )
    const expected = ['2026-12-03T08:00Z/2026-12-03T09:00Z', ...mondays.slice(0, 3)]
    expect(busy(ics, december)).toEqual(expected)
  })

  test.each(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT'])('one occurrence is %s', (line) => {
    const off = event(replaced, 'DTSTART;TZID=Europe/Berlin:20261214T090000', 'DURATION:PT1H', line)
    expect(busy(calendar(event(...weekly), off), december)).toEqual(mondays.toSpliced(1, 1))
  })

  test('one occurrence of a series that keeps nobody busy does', () => {
    const one = event(replaced, 'DTSTART;TZID=Europe/Berlin:20261214T090000', 'DURATION:PT1H')
    const ics = calendar(event(...weekly, 'TRANSP:TRANSPARENT'), one)
    expect(busy(ics, december)).toEqual([mondays[1]])
  })

  test('of the same occurrence changed twice, the later change counts', () => {
    const change = (hour: string, sequence: number) =>
      event(
        replaced,
        `DTSTART;TZID=Europe/Berlin:20261214T${hour}0000`,
        'DURATION:PT1H',
        `SEQUENCE:${sequence}`,
      )
    const expected = mondays.with(1, '2026-12-14T14:00Z/2026-12-14T15:00Z')
    expect(busy(calendar(event(...weekly), change('15', 2), change('11', 1)), december)).toEqual(expected)
    expect(busy(calendar(event(...weekly), change('11', 1), change('15', 2)), december)).toEqual(expected)
  })

  test('an invitation to one occurrence of somebody else’s series stands for itself', () => {
    const alone = event(replaced, 'DTSTART;TZID=Europe/Berlin:20261214T090000', 'DURATION:PT1H')
    expect(busy(calendar(alone), december)).toEqual([mondays[1]])
  })

  test('this and all later ones are moved and last longer; one of them is moved alone', () => {
    const later = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261214T090000'
    const ics = calendar(
      event(...weekly),
      event(later, 'DTSTART;TZID=Europe/Berlin:20261215T110000', 'DURATION:PT90M'),
      event(
        'RECURRENCE-ID;TZID=Europe/Berlin:20261221T090000',
        'DTSTART;TZID=Europe/Berlin:20261221T160000',
        'DURATION:PT1H',
      ),
    )
    expect(busy(ics, december)).toEqual([
      '2026-12-07T08:00Z/2026-12-07T09:00Z',
      '2026-12-15T10:00Z/2026-12-15T11:30Z',
      '2026-12-21T15:00Z/2026-12-21T16:00Z',
      '2026-12-29T10:00Z/2026-12-29T11:30Z',
    ])
  })

  test('this and all later ones are called off', () => {
    const later = 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261214T080000Z'
    const ics = calendar(event(...weekly), event(later, 'DTSTART:20261214T080000Z', 'STATUS:CANCELLED'))
    expect(busy(ics, december)).toEqual([mondays[0]])
  })

  test('whole days: one left out, one moved', () => {
    const ics = calendar(
      event('DTSTART;VALUE=DATE:20261204', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261211'),
      event('RECURRENCE-ID;VALUE=DATE:20261218', 'DTSTART;VALUE=DATE:20261219'),
    )
    expect(busy(ics, december)).toEqual([
      '2026-12-03T23:00Z/2026-12-04T23:00Z',
      '2026-12-18T23:00Z/2026-12-19T23:00Z',
    ])
  })
})
