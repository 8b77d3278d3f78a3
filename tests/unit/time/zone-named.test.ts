import { describe, expect, test } from 'vitest'
import { foldedName, listCities } from '@/lib/cities'
import { isZone, zoneNamed, zones } from '@/lib/time'

describe('zoneNamed', () => {
  test.each([
    ['Europe/Berlin', 'München Munich muenchen Hamburg Frankfurt Stuttgart Cologne Köln köln DÜSSELDORF'],
    ['Europe/Zurich', 'Geneva Genf Genève geneve Basel'],
    ['Europe/Paris', 'Lyon Marseille Toulouse'],
    ['Europe/Madrid', 'Barcelona Sevilla'],
    ['Europe/Lisbon', 'Porto Oporto'],
    ['Europe/Rome', 'Milan Mailand Milano'],
    ['Europe/London', 'Manchester Edinburgh'],
    ['Europe/Warsaw', 'Łódź Lodz Kraków'],
    ['America/Los_Angeles', 'San_Francisco Seattle'],
    ['America/New_York', 'Boston Washington Washington,_D.C. NYC'],
    ['America/Sao_Paulo', 'São_Paulo Rio_de_Janeiro'],
    ['Asia/Kolkata', 'Bangalore Bengaluru Mumbai Kolkata New_Delhi'],
    ['Asia/Dubai', 'Dubai Abu_Dhabi'],
    ['Asia/Qatar', 'Doha'],
  ])('%s is meant by %s', (zone, cities) => {
    const typed = cities.split(' ').map((city) => city.replaceAll('_', ' '))
    expect(typed.map((city) => [city, zoneNamed(city)])).toEqual(typed.map((city) => [city, zone]))
  })

  test.each([
    ['', null],
    ['  ', null],
    ['Atlantis', null],
    ['Mars', null],
    ['/', null],
    ['constructor', null],
    // Two large ones, five hours apart.
    ['Cambridge', null],
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['  frankfurt  am main ', 'Europe/Berlin'],
    ['frankfurt/main', 'Europe/Berlin'],
  ])('“%s” is %s', (typed, zone) => {
    expect(zoneNamed(typed)).toBe(zone)
  })
})

describe('the cities', () => {
  test('are some hundreds, each of a zone that is known here', () => {
    expect(listCities().length).toBeGreaterThan(500)
    expect(listCities().filter(([, zone]) => !isZone(zone))).toEqual([])
  })

  test('are there once, and take none from a zone of that name', () => {
    const names = listCities().map(([city]) => foldedName(city))
    const rows = new Set(listCities().map(([city, zone]) => `${foldedName(city)} ${zone}`))
    expect(rows.size).toBe(new Set(names).size)
    const named = new Map(zones().map((zone) => [foldedName(zone.split('/').at(-1) ?? ''), zone]))
    const taken = listCities().filter(([city, zone]) => {
      const other = named.get(foldedName(city)) ?? zone
      return other !== zone && [1, 7].some((month) => hourIn(other, month) !== hourIn(zone, month))
    })
    expect(taken).toEqual([])
  })
})

function hourIn(zone: string, month: number): string {
  return new Date(Date.UTC(2026, month, 15, 12)).toLocaleString('en-GB', { timeZone: zone })
}
