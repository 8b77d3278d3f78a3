import { dayMs, formatShort, formatThere, wallTimeOf } from '@/lib/time'

const minute = 60_000

/** How long ago, as people say it: "Just now", "12 minutes ago", "Today, 14:30", "Yesterday, 09:10", "Thu 5 Mar, 18:00". */
export function sayWhen(at: Date, zone: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minute)
  if (minutes < 1) return 'Just now'
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`
  const days = dayOf(now, zone) - dayOf(at, zone)
  if (days > 1) return formatShort(at, zone, now)
  return `${days === 0 ? 'Today' : 'Yesterday'}, ${formatThere(at, zone, zone)}`
}

/** Days since 1970 on the zone's calendar. */
function dayOf(at: Date, zone: string): number {
  return Date.parse(wallTimeOf(at, zone).slice(0, 10)) / dayMs
}
