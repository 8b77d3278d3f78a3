import { type Draft, type Match, noes } from '@/lib/drafting/draft'
import type { Finding } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { atHeard, type Heard, hear, heardByCue } from '@/lib/drafting/rules/hear'
import { absent, at, type Rule } from '@/lib/drafting/rules/rule'
import { decisionOf } from '@/lib/drafting/structure'
import { countWords } from '@/lib/drafting/text/count-words'
import { findDays, type NamedDay } from '@/lib/drafting/text/find-days'
import { localTime } from '@/lib/drafting/text/local-time'

/** Where the reader must learn a decision (definitions, “decision”). */
const decides: readonly Message['purpose'][] = [
  ...noes,
  'accept_offer',
  'confirm_attendance',
  'accept_light_talk',
]

export const decisionRules: readonly Rule[] = [readable, buried, bargains]

/** `no_decision` and `tentative`, never both. */
function readable(draft: Draft): Finding[] {
  if (!decides.includes(draft.message.purpose)) return []
  const decision = decisionOf(draft)
  const wavers = waveringOf(draft)
  const definite = decision && !wavers.some(({ sentence }) => sentence.start === decision.sentence.start)
  if (!decision && wavers.length === 0) {
    const severity = impliesOne(draft) ? { severity: 'hint' as const } : {}
    const [open] = draft.find('undecided')
    const text = 'The reader cannot tell what you have decided. Say it in one plain sentence.'
    return [
      open
        ? at('no_decision', open.sentence, text, severity)
        : absent('no_decision', text, severity.severity),
    ]
  }
  const told = draft.message.decisionFinal === false ? 'hint' : undefined
  const textOf = (place: Heard) =>
    definite && place.start !== decision.sentence.start
      ? 'Your decision is clear elsewhere; here it wavers, and the reader may try to change your mind.'
      : 'This wavers. A reader who is not sure of your answer will wait or ask again; say it without “probably” or “I think”.'
  const places =
    wavers.length > 0
      ? wavers.map(({ sentence }) => heardByCue(draft, 'tentative', sentence))
      : hear(draft, 'tentative')
  return places.slice(0, 2).map((place) => atHeard('tentative', place, textOf(place), told))
}

/** Hardly more than a sign: who speaks of the notice and the last day has decided, too. */
function impliesOne(draft: Draft): boolean {
  const leaves = draft.message.purpose === 'reply_counteroffer' && draft.has('resignation')
  return draft.has('decisionWeak') || leaves || namesTheDay(draft)
}

/** “On Thursday 10 December I am at the gate” says yes in its way. */
function namesTheDay({ message, facts, sentences, language }: Draft): boolean {
  if (message.purpose !== 'confirm_attendance' || !facts.interviewAt) return false
  const known = localTime(facts.interviewAt)
  const isIt = ({ day, month = known.month }: NamedDay) => day === known.day && month === known.month
  return sentences.some((sentence) => findDays(sentence, language).some(isIt))
}

function waveringOf(draft: Draft): Match[] {
  return draft.find('wavering').filter(({ sentence }) => !sentence.question)
}

/** `decision_buried`: too many words before the sentence that decides. */
function buried(draft: Draft): Finding[] {
  if (!decides.includes(draft.message.purpose)) return []
  const decision = [...draft.find(draft.no ? 'noImplied' : 'yesImplied'), decisionOf(draft)]
    .filter((match) => match !== undefined)
    .sort((one, other) => one.start - other.start)[0]
  if (!decision) return []
  const from = draft.layout.paragraphs[0]?.start ?? 0
  const before = countWords(draft.body.slice(from, decision.sentence.start))
  const most = draft.spoken ? 60 : draft.late ? 110 : 85
  if (before <= most) return []
  return [
    at(
      'decision_buried',
      decision.sentence,
      `The decision comes after ${before} words. A busy reader looks for it in the first lines; move it up, right after the thanks.`,
    ),
  ]
}

/** `invites_negotiation_when_final`: other terms of this offer, held out beside a no. */
function bargains(draft: Draft): Finding[] {
  const { purpose, decisionFinal } = draft.message
  if (!draft.no && purpose !== 'reply_why') return []
  const told = decisionFinal === false ? 'hint' : undefined
  const places = [
    ...draft
      .find('bargain')
      .map(({ sentence }) => heardByCue(draft, 'invites_negotiation_when_final', sentence)),
    ...hear(draft, 'invites_negotiation_when_final'),
  ]
  return places
    .toSorted((one, other) => Number(one.isDoubtful) - Number(other.isDoubtful))
    .slice(0, 1)
    .map((place) =>
      atHeard(
        'invites_negotiation_when_final',
        place,
        'This reads as an invitation to come back with better terms. If your no is final, leave it out.',
        told,
      ),
    )
}
