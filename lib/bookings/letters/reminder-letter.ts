import { formatDay } from '@/lib/time'
import { callFacts } from './reader'
import type { Writer } from './writer'

const minute = 60_000

/**
 * The call is near. Not once it has begun, not when this reminder was unchosen since, and not when it comes so
 * late that a nearer one is due too.
 */
export const reminderLetter: Writer = (call, reader, now, { dueAt }) => {
  if (call.state !== 'confirmed' || call.startsAt <= now) return null
  const chosen = reader.side === 'client' ? call.reminderMinutes : call.coach.reminderMinutes
  const before = (call.startsAt.getTime() - dueAt.getTime()) / minute
  const left = (call.startsAt.getTime() - now.getTime()) / minute
  if (!chosen.includes(before) || chosen.some((other) => other < before && other >= left)) return null
  const isLink = /^https?:\/\//.test(call.place)
  const see = { label: 'See, move or cancel the call', url: reader.url }
  return {
    to: reader.to,
    subject: `Reminder: ${call.kind.name} with ${reader.other}, ${formatDay(call.startsAt, reader.zone, now)}`,
    paragraphs: [`The call begins in ${durationWords(left)}.`],
    facts: callFacts(call, reader, now),
    action: isLink ? { label: 'Join the call', url: call.place } : see,
    links: isLink ? [see] : [],
    whyYouGetThis: reader.why,
  }
}

/** "a day", "2 hours", "45 minutes": as near as matters. */
export function durationWords(minutes: number): string {
  const [count, unit] =
    minutes > 2820
      ? [Math.round(minutes / 1440), 'day']
      : minutes > 105
        ? [Math.round(minutes / 60), 'hour']
        : [Math.max(1, Math.round(minutes)), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
