import type { Advice } from '@/lib/advice/advice'
import { isNight } from '@/lib/advice/zone-clock'
import { dayMs, instantOfWallTime, wallTimeOf, zoneCity } from '@/lib/time'
import type { DraftChannel } from './draft'

type Timing = {
  advice: Pick<Advice, 'channel' | 'answerBy'> | null
  channel: DraftChannel
  /** The channels of the cards of the same answer, and whether one was told already. */
  kit: readonly { channel: string; sent: unknown }[]
  zone: string
  employerZone: string | undefined
  now: Date
}

/** When a card of a kit is for: one sentence, with both clocks where they differ. Null for a message that stands alone. */
export function timingOf({ advice, channel, kit, zone, employerZone, now }: Timing): string | null {
  const there = employerZone ?? zone
  const spoken = kit.find((card) => card.channel === 'phone_script' || card.channel === 'voicemail')
  if (channel === 'phone_script' && advice?.channel === 'video_then_email')
    return `Ask for ten minutes on screen ${isNight(now.getTime(), there) ? `from ${morning(now, there, zone)}` : 'today'}; write the same day, once you have spoken.`
  if (channel === 'phone_script')
    return isNight(now.getTime(), there)
      ? `It is night in ${zoneCity(there)}. Call from ${morning(now, there, zone)}, and write the same day.`
      : `Call now; write the same day, once you have spoken.${unanswered(kit)}`
  if (channel === 'voicemail')
    return 'For when nobody answers. At most 30 seconds; the e\u2011mail goes out right after it.'
  if (spoken)
    return spoken.sent
      ? 'You have spoken. Send this today.'
      : 'Have this ready before you call. It goes out the same day.'
  if (advice?.channel === 'in_person_then_email') return 'Say it in person first. This goes out the same day.'
  if (advice && /^(call|video|voicemail)_then_email$/.test(advice.channel))
    return 'Say it by voice first. This goes out the same day.'
  return null
}

/** Where the kit has no words for a voicemail, the news is not left on one. */
function unanswered(kit: Timing['kit']): string {
  if (kit.some((card) => card.channel === 'voicemail')) return ''
  return ' If nobody answers, leave your name and number, no more, and send the e\u2011mail.'
}

/** "08:00 there, 13:00 in Lisbon". */
function morning(now: Date, there: string, own: string): string {
  const today = wallTimeOf(now, there)
  const late = today.slice(11, 13) >= '21'
  const day = new Date(Date.parse(`${today.slice(0, 10)}T12:00:00Z`) + (late ? dayMs : 0))
  const at = instantOfWallTime(`${day.toISOString().slice(0, 10)}T08:00`, there)
  return there === own ? '08:00' : `08:00 there, ${wallTimeOf(at, own).slice(11)} in ${zoneCity(own)}`
}
