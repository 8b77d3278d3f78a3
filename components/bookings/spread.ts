import { daysWithTimes } from './days-with-times'

/** At most so many of ascending starts, ascending: the first two and the last of each day, day by day. */
export function spread(starts: readonly number[], count: number, zone: string): number[] {
  return daysWithTimes(starts, zone)
    .flatMap(({ starts: [first, second, ...later] }) => [first, second, later.at(-1)])
    .filter((start) => start !== undefined)
    .slice(0, count)
}
