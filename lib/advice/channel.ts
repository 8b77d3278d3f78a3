import type { Channel, Purpose, Recipient } from '@/lib/advice/advice'
import { type Facts, hasChange, interviewWithin } from '@/lib/advice/facts'
import { isClosed } from '@/lib/advice/gaps'
import { spokenAtHome } from '@/lib/advice/recipients'
import type { Holding } from '@/lib/advice/rule'
import { hoursApart, isNight } from '@/lib/advice/zone-clock'

/** What the channel rules read besides the facts. */
type Occasion = { decided: Holding; purpose: Purpose; first: Recipient }

type ChannelRule = { id: string; channel: (facts: Facts, occasion: Occasion) => Channel | null }

/** Section 5: the first that holds wins. */
const order: ChannelRule[] = [
  { id: 'C0', channel: atHome },
  { id: 'C3', channel: voicemail },
  { id: 'C2', channel: sameDayOrRescind },
  { id: 'C5', channel: networkContact },
  { id: 'C4', channel: video },
  { id: 'C2', channel: (facts, occasion) => (callIsDue(facts, occasion) ? 'call_then_email' : null) },
  { id: 'C9', channel: ({ situation }) => (situation.recruiterPrefersPhone ? 'call_then_email' : null) },
  { id: 'C6', channel: asSoFar },
  { id: 'C1', channel: () => 'email' },
]

export function channelOf(facts: Facts, occasion: Occasion): { channel: Channel; rule: string } {
  for (const { id, channel } of order) {
    const answer = channel(facts, occasion)
    if (answer) return { channel: answer, rule: id }
  }
  return { channel: 'email', rule: 'C1' }
}

function atHome(facts: Facts, { decided }: Occasion): Channel | null {
  return spokenAtHome(facts, decided) ? 'in_person_then_email' : null
}

/** C3: the same day or a rescission, with fewer than three hours left or at night there. */
function voicemail(facts: Facts, occasion: Occasion): Channel | null {
  if (!sameDayOrRescind(facts, occasion)) return null
  const tooLate = sameDay(facts) && interviewWithin(facts, 3)
  return tooLate || isNight(facts.now, facts.situation.employerZone) ? 'voicemail_then_email' : null
}

function sameDayOrRescind(facts: Facts, { decided, purpose }: Occasion): Channel | null {
  if (purpose === 'confirm_attendance') return null
  return sameDay(facts) || decided.verdict === 'rescind' ? 'call_then_email' : null
}

function sameDay(facts: Facts): boolean {
  return facts.group === 'before' && interviewWithin(facts, 24)
}

/** C5: a message or a call to the person who made the contact. */
function networkContact({ situation }: Facts, { first }: Occasion): Channel | null {
  if (first !== 'network_contact') return null
  return situation.contactMode === 'phone' || situation.contactMode === 'in_person'
    ? 'call_then_email'
    : 'direct_message'
}

/** C4: a call is due or terms are to be shaped, and video serves better. */
function video(facts: Facts, occasion: Occasion): Channel | null {
  if (occasion.purpose === 'confirm_attendance') return null
  if (!callIsDue(facts, occasion) && occasion.decided.verdict !== 'negotiate') return null
  const byVideo = facts.situation.contactMode === 'video'
  return byVideo || (zonesApart(facts) >= 3 && remoteWorkToSettle(facts)) ? 'video_then_email' : null
}

/** Hours between the client's clock and the employer's, as told or as their zones say. */
export function zonesApart({ situation, move, now }: Facts): number {
  if (move.zoneGapHours !== undefined) return Math.abs(move.zoneGapHours)
  const { clientZone, employerZone } = situation
  return clientZone && employerZone ? hoursApart(now, clientZone, employerZone) : 0
}

function remoteWorkToSettle({ gaps, move }: Facts): boolean {
  if (move.remotePossible) return true
  return gaps.some((gap) => (gap.about === 'remote_days' || gap.about === 'hours') && !isClosed(gap))
}

/** C2 apart from the same day and a rescission. Confirming attendance needs no call. */
function callIsDue(facts: Facts, { purpose }: Occasion): boolean {
  if (purpose === 'confirm_attendance') return false
  const { situation, roundsDone } = facts
  return (
    situation.stage === 'final_stage' ||
    roundsDone >= 3 ||
    (situation.callsWithHiringManager ?? 0) >= 2 ||
    situation.personalRapport === true ||
    situation.termsDiscussedByVoice === true ||
    hasChange(facts, 'counteroffer')
  )
}

/** C6: the channel they used; what is spoken is confirmed by e-mail. */
function asSoFar({ situation }: Facts): Channel | null {
  switch (situation.contactMode) {
    case 'email':
    case 'ats':
      return 'email'
    case 'phone':
      return 'call_then_email'
    case 'video':
      return 'video_then_email'
    case 'in_person':
      return 'in_person_then_email'
    case 'direct_message':
      return 'direct_message'
    default:
      return null
  }
}
