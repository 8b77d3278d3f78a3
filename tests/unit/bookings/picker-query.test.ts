import { describe, expect, it } from 'vitest'
import { googleCalendarUrl, outlookCalendarUrl } from '@/components/bookings/calendar-links'
import { pickerHref, pickerQuery, zoneOfQuery } from '@/components/bookings/picker-query'

describe('the address of the page of times', () => {
  it('keeps zone, view and what is shared when the month changes', () => {
    const query = pickerQuery.parse({
      zone: 'America/New_York',
      view: 'list',
      theirs: '1',
      day: '2026-12-03',
    })
    const href = pickerHref('/book/jonas-brandt/discovery', query, { month: '2027-01', day: undefined })
    expect(href).toBe('/book/jonas-brandt/discovery?zone=America%2FNew_York&view=list&theirs=1&month=2027-01')
  })

  it('is short when nothing was chosen', () => {
    expect(pickerHref('/book/jonas-brandt/discovery', pickerQuery.parse({}), {})).toBe(
      '/book/jonas-brandt/discovery',
    )
  })

  it('forgives what it cannot read', () => {
    const odd = { zone: 'x'.repeat(200), view: 'tree', month: '2026-13', day: 'tomorrow', opportunity: '7' }
    const never = { until: '0000-01-01T00:00:00Z', at: '0000-01-01T00:00:00Z' }
    expect(pickerQuery.parse({ ...odd, ...never })).toEqual({ view: 'month' })
  })

  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['são paulo', 'America/Sao_Paulo'],
    ['UTC', 'UTC'],
    ['+02:00', null],
    ['Atlantis', null],
    ['', null],
  ])('understands the zone “%s”', (zone, found) => {
    expect(zoneOfQuery({ zone })).toBe(found)
  })
})

describe('links that add a call to a calendar', () => {
  const entry = {
    title: 'Discovery call & more',
    startsAt: new Date('2027-03-18T14:30:00.000Z'),
    endsAt: new Date('2027-03-18T15:00:00.000Z'),
    place: 'https://meet.example/abc',
    details: 'Line one\nLine two',
  }

  it('give Google the instants in UTC and everything escaped', () => {
    const url = new URL(googleCalendarUrl(entry))
    expect(url.host).toBe('calendar.google.com')
    expect(url.searchParams.get('dates')).toBe('20270318T143000Z/20270318T150000Z')
    expect(url.searchParams.get('text')).toBe(entry.title)
    expect(url.searchParams.get('details')).toBe(entry.details)
  })

  it('give Outlook the same', () => {
    const url = new URL(outlookCalendarUrl(entry))
    expect(url.host).toBe('outlook.live.com')
    expect(url.searchParams.get('startdt')).toBe('2027-03-18T14:30:00.000Z')
    expect(url.searchParams.get('enddt')).toBe('2027-03-18T15:00:00.000Z')
    expect(url.searchParams.get('subject')).toBe(entry.title)
  })
})
