import { describe, expect, test } from 'vitest'
import { dayOff } from '@/lib/holidays'

describe('T11: days off beside a deadline', () => {
  test('a weekend, in the zone asked about', () => {
    expect(dayOff('2026-11-22T22:00:00Z', 'Europe/Lisbon', undefined)).toBe('a Sunday')
    expect(dayOff('2026-11-22T22:00:00Z', 'Asia/Tokyo', undefined)).toBeNull()
  })

  test('a public holiday of the country, on its local day', () => {
    expect(dayOff('2026-12-25T10:00:00Z', 'Europe/Lisbon', 'PT')).toMatch(/Christmas.* in Portugal$/)
    expect(dayOff('2026-12-24T20:00:00Z', 'Asia/Singapore', 'SG')).toMatch(/Christmas.* in Singapore$/)
    expect(dayOff('2026-12-25T10:00:00Z', 'Europe/Lisbon', undefined)).toBeNull()
  })

  test('neither a working day, nor an observance, nor a country without a calendar', () => {
    expect(dayOff('2026-11-24T10:00:00Z', 'Europe/Berlin', 'DE')).toBeNull()
    expect(dayOff('2027-02-14T10:00:00Z', 'America/New_York', 'US')).toBe('a Sunday')
    expect(dayOff('2026-11-24T10:00:00Z', 'Europe/Berlin', 'XX')).toBeNull()
  })
})
