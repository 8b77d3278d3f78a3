import type { Situation } from '@/lib/advice/situation'
import type { Template } from '@/lib/templates/template'
import { wallTimeOf } from '@/lib/time'
import type { Origin, Sourced } from './draft'

/** What is known before a word is typed. */
export type Known = {
  opportunity: { employer: string; role: string; place: string } | null
  situation: Situation | null
  viewer: { name: string; email: string; zone: string }
  /** Values of the person's latest draft about the same opportunity. */
  earlier: Sourced
  now: Date
}

type Source =
  | 'interviewDay'
  | 'interviewTime'
  | 'offered'
  | 'answerBy'
  | 'accepted'
  | 'declined'
  | 'invited'
  | 'until'
  | 'starts'
  | 'otherDeadline'
  | 'place'
  | 'today'

const interview = { date: 'interviewDay', time: 'interviewTime', old: 'interviewDay' } as const
const offer = { offerDate: 'offered', offered: 'offered', received: 'offered' } as const
const ending = { accepted: 'accepted', start: 'starts' } as const
const decision = { date: 'until', day: 'until', wanted: 'until', due: 'answerBy', until: 'answerBy' } as const

/** Which field of which kind asks for a fact of the opportunity. Role and company are the same in all of them. */
const asked: Record<string, Record<string, Source>> = {
  'accept-an-offer': { ...offer, start: 'starts' },
  'ask-to-speed-up': { deadline: 'otherDeadline' },
  'cancel-an-accepted-interview': interview,
  'check-that-it-was-received': { date: 'declined', sent: 'declined' },
  'confirm-a-spoken-no': { date: 'today' },
  'confirm-attendance': interview,
  'decline-final-interview': interview,
  'decline-offer-accepted-elsewhere': { due: 'answerBy', offered: 'offered' },
  'decline-offer-direct': offer,
  'decline-offer-relocation-or-visa': { place: 'place' },
  'decline-to-agency-recruiter': { place: 'place' },
  'more-time-interview': { date: 'until', day: 'until' },
  'more-time-offer': decision,
  'negotiate-pay': { offerDate: 'offered', place: 'place' },
  'negotiate-relocation-and-visa': { place: 'place' },
  'negotiate-start-date': { offered: 'starts', start: 'starts', theirs: 'starts', wished: 'starts' },
  reopen: { declined: 'declined', earlier: 'declined' },
  reschedule: interview,
  'rescind-an-acceptance': ending,
  'rescinding-call': ending,
  'same-day-cancellation': interview,
  voicemail: interview,
  'voicemail-rescind': ending,
  'withdraw-accepted-elsewhere': { date: 'interviewDay' },
  'withdraw-before-interview': { ...interview, invited: 'invited' },
  'withdraw-family-decision': { place: 'place' },
}

/** The values that need no asking, each with where it came from. What is not known is absent. */
export function knownValues(template: Template, known: Known): Sourced {
  const values: Sourced = {}
  const take = (name: string, value: unknown, origin: Origin) => {
    if (value !== null && value !== undefined && value !== '') values[name] = { value, origin }
  }
  for (const [name, { type }] of Object.entries(template.fields)) {
    const before = known.earlier[name]
    if (before && isShared(type) && fits(before.value, type)) take(name, before.value, 'earlier')
    take(name, fromOpportunity(template.kind, name, type, known), 'opportunity')
  }
  for (const [name, choice] of Object.entries(template.choices)) {
    const option = choice.optional ? null : choiceFrom(choice.options, known.situation)
    take(name, option, 'opportunity')
  }
  const { name, email } = known.viewer
  const before = known.earlier.me
  values.me = before ? { ...before, origin: 'earlier' } : { value: { name, email }, origin: 'account' }
  return values
}

/**
 * What the cards of one answer tell each other: people and names. A day or a line may mean something else in another
 * text under the same name. Where a card knows nothing of its own, or heard it from here before, it takes it.
 */
export function sharedValues(template: Template, told: Sourced, own: Sourced): Sourced {
  const shared: Sourced = {}
  for (const [name, { value }] of Object.entries(told)) {
    const type = name === 'me' ? 'person' : template.fields[name]?.type
    const before = own[name]
    const mayTake = !before || before.origin === 'earlier' || (name === 'me' && before.origin === 'account')
    if (type && isShared(type) && mayTake && fits(value, type)) shared[name] = { value, origin: 'earlier' }
  }
  return shared
}

function isShared(type: string): boolean {
  return type === 'person' || type === 'role' || type === 'company' || type === 'place'
}

/** What the opportunity says of a field of a kind, or null. */
export function fromOpportunity(kind: string, name: string, type: string, known: Known): unknown {
  const { opportunity } = known
  if (!opportunity) return null
  if (name === 'role' && type === 'role') return opportunity.role
  if (name === 'company' && type === 'company') return opportunity.employer
  return knownFact(kind, name, type, known).fact
}

/** What the opportunity knows of a field that asks for one of its facts, and which fact that is. */
export function knownFact(
  kind: string,
  name: string,
  type: string,
  known: Known,
): { fact: unknown; source: Source | null } {
  const source = asked[kind]?.[name] ?? null
  const fact = source && factFor(source, known)
  return { fact: fact && fits(fact, type) ? fact : null, source }
}

/** The words of an instant are those of the reader's clock; a day without an hour is the writer's. */
function factFor(source: Source, { situation, opportunity, viewer, now }: Known): unknown {
  const own = situation?.clientZone ?? viewer.zone
  const there = situation?.employerZone ?? own
  const day = (at: string | undefined, zone = own) => at && wallTimeOf(at, zone).slice(0, 10)
  switch (source) {
    case 'interviewDay':
      return day(situation?.interviewAt, there)
    case 'interviewTime':
      return (
        situation?.interviewAt && { time: wallTimeOf(situation.interviewAt, there).slice(11), zone: there }
      )
    case 'offered':
      return day(situation?.offeredAt, there)
    case 'answerBy':
      return day(situation?.answerAgreedBy, there)
    case 'accepted':
      return day(situation?.acceptedAt)
    case 'declined':
      return day(situation?.declinedAt ?? situation?.repliedAt)
    case 'invited':
      return day(situation?.invitedAt, there)
    case 'until':
      return day(situation?.needsUntil)
    case 'starts':
      return situation?.contract?.startsOn ?? situation?.mobility?.requiredStartOn
    case 'otherDeadline':
      return day(situation?.otherCommitment?.answerBy)
    case 'place':
      return opportunity?.place.split(',')[0]?.trim()
    case 'today':
      return day(now.toISOString())
  }
}

// A value of another type under the same name would be taken for a gap.
function fits(value: unknown, type: string): boolean {
  const isText = typeof value === 'string'
  if (type === 'person') return typeof value === 'object' && value !== null && 'name' in value
  if (type === 'time') return typeof value === 'object' && value !== null && 'time' in value
  if (type === 'money') return typeof value === 'object' && value !== null && 'amount' in value
  if (type === 'date') return isText && /^\d{4}-\d\d-\d\d$/.test(value)
  return isText && !/^\d{4}-\d\d-\d\d$/.test(value)
}

// What is turned down, in the words that the texts of each language use for their options.
const turnedDown = {
  offer: ['offer', 'angebot', 'offre', 'oferta'],
  final: ['final', 'schlussrunde', 'finale'],
  rounds: ['rounds', 'process', 'verfahren', 'tours', 'processus', 'proceso'],
  interview: ['interview', 'gespraech', 'entretien', 'entrevista'],
}

/** What is turned down is told by the stage; nothing else is chosen for anybody. */
function choiceFrom(options: readonly { id: string }[], situation: Situation | null): string | null {
  const known = new Set(Object.values(turnedDown).flat())
  if (!situation || !options.every(({ id }) => known.has(id))) return null
  const order = matterOf(situation).flatMap((matter) => turnedDown[matter])
  return order.find((word) => options.some(({ id }) => id === word)) ?? null
}

function matterOf({ stage, roundsDone }: Situation): (keyof typeof turnedDown)[] {
  if (stage === 'offer_received' || stage.startsWith('offer_')) return ['offer']
  if (stage === 'final_stage') return ['final', 'rounds']
  return (roundsDone ?? 0) > 0 ? ['rounds'] : ['interview', 'rounds']
}
