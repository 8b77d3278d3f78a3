import fc from 'fast-check'

const MINUTE = 60_000
export const START = Date.UTC(2026, 1, 20)
const OFFSETS = [0, 60, 330, -300, 765]

class Distance {
  constructor(
    readonly minutes: number,
    readonly zone: number,
    readonly whole: 'instant' | 'day',
  ) {}
}

export function dated(value: unknown, now: number): unknown {
  if (value instanceof Distance) {
    const at = now + value.minutes * MINUTE
    return value.whole === 'day' ? new Date(at).toISOString().slice(0, 10) : instant(at, value.zone)
  }
  if (Array.isArray(value)) return value.map((item) => dated(item, now))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dated(item, now)]))
}

export function instant(at: number, zone: number): string {
  const wall = new Date(at + zone * MINUTE)
    .toISOString()
    .slice(0, -1)
    .replace(/(:00)?\.000$/, '')
  if (zone === 0) return `${wall}Z`
  const minutes = String(Math.abs(zone) % 60).padStart(2, '0')
  const hours = String(Math.floor(Math.abs(zone) / 60)).padStart(2, '0')
  return `${wall}${zone < 0 ? '-' : '+'}${hours}:${minutes}`
}

const HOURS = [1, 2, 3, 4, 11, 12, 13, 23, 24, 25, 47, 48, 49, 72, 73, 120, 400]

export const around = (earliest: number, latest: number): fc.Arbitrary<Distance> =>
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom(
          ...HOURS.flatMap((hours) => [-hours * 60, hours * 60]).filter(between(earliest, latest)),
        ),
        fc.integer({ min: earliest, max: latest }),
      ),
      fc.constantFrom(...OFFSETS),
    )
    .map(([minutes, zone]) => new Distance(minutes, zone, 'instant'))

const between = (low: number, high: number) => (minutes: number) => minutes >= low && minutes <= high

const DAY = 24 * 60
export const past = () => around(-200 * DAY, 0)
export const recent = () => around(-5 * DAY, 0)
export const coming = () => around(-2 * DAY, 20 * DAY)
export const day = (from = -60, to = 500) =>
  fc.integer({ min: from, max: to }).map((days) => new Distance(days * DAY, 0, 'day'))

export const oneOf = (values: readonly unknown[]) => fc.constantFrom(...values)
export const someOf = (values: readonly string[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
export const count = (max: number) => fc.nat(max)
export const range = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([min, more]) => ({ min, max: min + more }))
export const flag = fc.boolean()
