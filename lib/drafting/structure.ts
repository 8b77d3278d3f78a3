import type { Draft, Match } from '@/lib/drafting/draft'
import type { Findings, Span } from '@/lib/drafting/findings'

/** Where the four parts of a message stand (M2): each the sentence that carries it first. */
export function structureOf(draft: Draft): Findings['structure'] {
  const decision = decisionOf(draft)
  return {
    thanks: sentenceOf(draft.find('thanks')[0] ?? draft.find('thanksWeak')[0]),
    decision: sentenceOf(decision),
    reason: sentenceOf(draft.find('reason')[0]),
    goodwill: sentenceOf(draft.find('goodwill').findLast((match) => match.start > (decision?.start ?? 0))),
  }
}

/** What decides, definite before implied; null where nothing can be read. */
export function decisionOf(draft: Draft): Match | undefined {
  const { purpose } = draft.message
  const yes = ['accept_offer', 'confirm_attendance', 'accept_light_talk'].includes(purpose)
  const open = !yes && !draft.no
  const definite = [
    ...(yes ? [] : draft.find('no')),
    ...(yes || open ? draft.find('yes') : []),
    ...(open ? draft.find('resignation') : []),
  ]
  const implied = yes ? draft.find('yesImplied') : draft.no ? draft.find('noImplied') : []
  return first(definite) ?? first(implied)
}

function first(matches: Match[]): Match | undefined {
  return matches.toSorted((one, other) => one.start - other.start)[0]
}

function sentenceOf(match: Match | undefined): Span | null {
  return match ? { start: match.sentence.start, end: match.sentence.end } : null
}
