import { formatInstant, zoneCity } from '@/lib/time'

/** By when the answer is promised, or that it is late. */
export function sayPromise(promisedAt: Date, zone: string, now: Date): string {
  const by = `promised by ${formatInstant(promisedAt, zone, now)} in ${zoneCity(zone)}.`
  return promisedAt <= now
    ? `The answer was ${by} It is late; the practice knows and sees to it.`
    : `The answer is ${by}`
}
