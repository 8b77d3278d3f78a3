import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOfWallTime } from '@/lib/time'
import { busy, calendar, event } from './ics'

/** As Outlook writes it: a name of Windows, and rules that begin in 1601. */
const windows = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n')

const at = (wall: string) =>
  event(`UID:${wall}`, `DTSTART;TZID="W. Europe Standard Time":${wall}`, 'DURATION:PT1H')

describe('a zone that only the file describes', () => {
  test('is right in winter, in summer, and in the hours that are skipped and repeated', () => {
    const walls = [
      '20270115T090000',
      '20270328T023000',
      '20270615T090000',
      '20271031T023000',
      '20271031T030000',
    ]
    expect(busy(calendar(windows, ...walls.map(at)), { until: '2028-01-01' })).toEqual([
      '2027-01-15T08:00Z/2027-01-15T09:00Z',
      '2027-03-28T01:30Z/2027-03-28T02:30Z',
      '2027-06-15T07:00Z/2027-06-15T08:00Z',
      '2027-10-31T00:30Z/2027-10-31T01:30Z',
      '2027-10-31T02:00Z/2027-10-31T03:00Z',
    ])
  })

  test('agrees with the runtime about every wall time', () => {
    const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 })
    fc.assert(
      fc.property(minutes, (offset) => {
        const wall = new Date(Date.parse('2026-12-03') + offset * 60_000).toISOString().slice(0, 16)
        const expected = instantOfWallTime(wall, 'Europe/Berlin').toISOString().slice(0, 16)
        const ics = calendar(windows, at(`${wall.replaceAll(/[-:]/g, '')}00`))
        expect(busy(ics, { until: '2028-02-01' })[0]?.slice(0, 16)).toBe(expected)
      }),
    )
  })

  test('that gave up changing its clocks stays on the last ones', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Somewhere',
      'BEGIN:DAYLIGHT',
      'DTSTART:20000326T020000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20160327T000000Z',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19991031T030000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20151025T000000Z',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n')
    const ics = calendar(zone, event('DTSTART;TZID=Somewhere:20270115T120000', 'DURATION:PT1H'))
    expect(busy(ics)).toEqual(['2027-01-15T09:00Z/2027-01-15T10:00Z'])
  })

  test('that nobody describes is said so, when an event in reach is in it', () => {
    const lost = (day: string) =>
      event(`DTSTART;TZID=Customized Time Zone:${day}T120000`, 'DTEND:20270115T120000')
    const old = event(
      'DTSTART;TZID=Customized Time Zone:20150115T120000',
      'DTEND;TZID=Customized Time Zone:20150115T130000',
    )
    expect(() => busy(calendar(lost('20270115')))).toThrow('time zone that nobody knows')
    expect(busy(calendar(old))).toEqual([])
  })

  test('a description without a change, or with an offset that is none, cannot be read', () => {
    const empty = windows.replaceAll(/BEGIN:(STANDARD|DAYLIGHT)[\s\S]*?END:\1\r\n/g, '')
    expect(() => busy(calendar(empty, at('20270115T090000')))).toThrow('without saying what it is')
    const odd = windows.replace('TZOFFSETTO:+0100', 'TZOFFSETTO:an hour')
    expect(() => busy(calendar(odd, at('20270115T090000')))).toThrow('cannot be read')
  })
})
