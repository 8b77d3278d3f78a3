import { formatDay, wallTimeOf } from '@/lib/time'

/** Until when a follow-up is to be done, as a page says it. It is late once its day is over where its reader is. */
export function dueWords(dueAt: Date | null, zone: string, now: Date): string {
  if (!dueAt) return 'with the message'
  const dayOf = (at: Date) => wallTimeOf(at, zone).slice(0, 10)
  return `${dayOf(dueAt) < dayOf(now) ? 'was due' : 'by'} ${formatDay(dueAt, zone)}`
}
