import { describe, expect, test } from 'vitest'
import { busy, calendar, event } from './ics'

const untilChristmas = { until: '2026-12-24' }

describe('who is busy', () => {
  const when = ['DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z']
  const span = ['2026-12-07T08:00Z/2026-12-07T09:00Z']

  test.each([
    [[], span],
    [['TRANSP:OPAQUE'], span],
    [['STATUS:TENTATIVE'], span],
    [['STATUS:CONFIRMED', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'], span],
    [['TRANSP:TRANSPARENT'], []],
    [['transp: transparent'], []],
    [['STATUS:CANCELLED'], []],
    [['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
    [['X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE'], []],
  ])('%j', (lines, expected) => {
    expect(busy(calendar(event(...when, ...lines)))).toEqual(expected)
  })

  test('nobody, in an event that has no length, ends before it begins, or has no time', () => {
    const none = [
      event('DTSTART:20261207T080000Z'),
      event('DTSTART:20261207T080000Z', 'DTEND:20261207T080000Z'),
      event('DTSTART:20261207T080000Z', 'DTEND:20261207T070000Z'),
      event('DTSTART:20261207T080000Z', 'DURATION:-PT1H'),
      event('STATUS:CONFIRMED'),
    ]
    expect(busy(calendar(...none))).toEqual([])
  })

  test('what an event is about is not read, so nothing in it can break the reading', () => {
    const odd = [
      'DESCRIPTION;ALTREP="no end',
      'X-WITHOUT-ANYTHING',
      'GEO:where',
      `ATTACH:${'A'.repeat(90_000)}`,
    ]
    expect(busy(calendar(event(...when, ...odd)))).toEqual(span)
  })

  test('an empty calendar, and the parts of it that say nothing about time', () => {
    const task = ['BEGIN:VTODO', 'DTSTART:20261207T080000Z', 'DURATION:PT1H', 'END:VTODO'].join('\r\n')
    expect(busy(calendar())).toEqual([])
    expect(busy(calendar(task))).toEqual([])
    expect(busy(`\uFEFF\n${calendar(event(...when)).replaceAll('\r\n', '\n')}`)).toEqual(span)
  })
})

describe('spans', () => {
  test('are merged where they touch or overlap, in order, and clipped to what was asked', () => {
    const ics = calendar(
      event('UID:1', 'DTSTART:20261207T090000Z', 'DTEND:20261207T100000Z'),
      event('UID:2', 'DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z'),
      event('UID:3', 'DTSTART:20261207T093000Z', 'DTEND:20261207T094500Z'),
      event('UID:4', 'DTSTART:20261130T230000Z', 'DTEND:20261201T010000Z'),
      event('UID:5', 'DTSTART:20261223T230000Z', 'DTEND:20261224T010000Z'),
      event('UID:6', 'DTSTART:20261130T230000Z', 'DTEND:20261201T000000Z'),
      event('UID:7', 'DTSTART:20261224T000000Z', 'DTEND:20261224T010000Z'),
    )
    expect(busy(ics, untilChristmas)).toEqual([
      '2026-12-01T00:00Z/2026-12-01T01:00Z',
      '2026-12-07T08:00Z/2026-12-07T10:00Z',
      '2026-12-23T23:00Z/2026-12-24T00:00Z',
    ])
  })

  test('a long absence that began before and ends after', () => {
    const away = event('DTSTART;VALUE=DATE:20261001', 'DTEND;VALUE=DATE:20270301')
    expect(busy(calendar(away), untilChristmas)).toEqual(['2026-12-01T00:00Z/2026-12-24T00:00Z'])
    const long = event('DTSTART:20261001T080000Z', 'DURATION:P400D')
    expect(busy(calendar(long), untilChristmas)).toEqual(['2026-12-01T00:00Z/2026-12-24T00:00Z'])
  })
})

describe('zones', () => {
  test('the same wall time in summer and winter is another instant', () => {
    const at = (day: string, zone: string) =>
      event(`UID:${day}${zone}`, `DTSTART;TZID=${zone}:${day}T090000`, 'DURATION:PT1H')
    const ics = calendar(at('20270115', 'America/New_York'), at('20270615', 'America/New_York'))
    expect(busy(ics)).toEqual(['2027-01-15T14:00Z/2027-01-15T15:00Z', '2027-06-15T13:00Z/2027-06-15T14:00Z'])
  })

  test.each([
    'Europe/Berlin',
    '"Europe/Berlin"',
    '/mozilla.org/20050126_1/Europe/Berlin',
    '/freeassociation.sourceforge.net/Europe/Berlin',
  ])('the name %s needs no VTIMEZONE', (zone) => {
    const ics = calendar(event(`DTSTART;TZID=${zone}:20270115T090000`, 'DURATION:PT1H'))
    expect(busy(ics, { zone: 'UTC' })).toEqual(['2027-01-15T08:00Z/2027-01-15T09:00Z'])
  })

  test('times without a zone, and whole days, are in the coach’s', () => {
    const ics = calendar(
      event('UID:1', 'DTSTART:20270115T090000', 'DTEND:20270115T100000'),
      event('UID:2', 'DTSTART;VALUE=DATE:20270201', 'DTEND;VALUE=DATE:20270203'),
      event('UID:3', 'DTSTART;VALUE=DATE:20270328'),
      event('UID:4', 'DTSTART;VALUE=DATE:20270601', 'DTEND;VALUE=DATE:20270601'),
      event('UID:5', 'DTSTART:20270603'),
    )
    expect(busy(ics, { zone: 'Europe/Berlin' })).toEqual([
      '2027-01-15T08:00Z/2027-01-15T09:00Z',
      '2027-01-31T23:00Z/2027-02-02T23:00Z',
      '2027-03-27T23:00Z/2027-03-28T22:00Z',
      '2027-05-31T22:00Z/2027-06-01T22:00Z',
      '2027-06-02T22:00Z/2027-06-03T22:00Z',
    ])
    expect(busy(ics, { zone: 'Pacific/Auckland' })[0]).toBe('2027-01-14T20:00Z/2027-01-14T21:00Z')
  })

  test('a time the clocks skip is the later instant, one they repeat the earlier', () => {
    const ics = calendar(
      event('UID:1', 'DTSTART;TZID=Europe/Berlin:20270328T023000', 'DURATION:PT15M'),
      event('UID:2', 'DTSTART;TZID=Europe/Berlin:20271031T023000', 'DURATION:PT15M'),
    )
    expect(busy(ics, { until: '2027-12-01' })).toEqual([
      '2027-03-28T01:30Z/2027-03-28T01:45Z',
      '2027-10-31T00:30Z/2027-10-31T00:45Z',
    ])
  })

  test('over midnight, over a change of clocks, and from one zone to another', () => {
    const ics = calendar(
      event(
        'UID:1',
        'DTSTART;TZID=Europe/Berlin:20270327T220000',
        'DTEND;TZID=Europe/Berlin:20270328T060000',
      ),
      event('UID:2', 'DTSTART;TZID=Europe/Berlin:20270610T220000', 'DURATION:PT4H'),
      event(
        'UID:3',
        'DTSTART;TZID=Europe/Berlin:20270620T100000',
        'DTEND;TZID=America/New_York:20270620T120000',
      ),
    )
    expect(busy(ics)).toEqual([
      '2027-03-27T21:00Z/2027-03-28T04:00Z',
      '2027-06-10T20:00Z/2027-06-11T00:00Z',
      '2027-06-20T08:00Z/2027-06-20T16:00Z',
    ])
  })
})

describe('free and busy times without events', () => {
  test('all periods that are not free', () => {
    const ics = calendar(
      'BEGIN:VFREEBUSY',
      'FREEBUSY:20261207T080000Z/20261207T090000Z,20261208T080000Z/PT2H',
      'FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261209T080000Z/20261209T090000Z',
      'FREEBUSY;FBTYPE=FREE:20261210T080000Z/20261210T090000Z',
      'END:VFREEBUSY',
    )
    expect(busy(ics)).toEqual([
      '2026-12-07T08:00Z/2026-12-07T09:00Z',
      '2026-12-08T08:00Z/2026-12-08T10:00Z',
      '2026-12-09T08:00Z/2026-12-09T09:00Z',
    ])
  })
})
