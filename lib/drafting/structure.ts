import type { Draft, Match } from '@/lib/drafting/draft'
import type { Findings, Span } from '@/lib/drafting/findings'
import type { LanguageCode } from '@/lib/drafting/message'
import { splitClauses } from '@/lib/drafting/text/split-clauses'

/** Where the four parts of a message stand (M2): each the sentence that carries it first. */
export function structureOf(draft: Draft): Findings['structure'] {
  const decision = decisionOf(draft)
  return {
    thanks: sentenceOf(draft.find('thanks')[0] ?? draft.find('thanksWeak')[0]),
    decision: sentenceOf(decision),
    reason: reasonOf(draft, decision) ?? (draft.no ? explanation(draft) : null),
    goodwill: sentenceOf(draft.find('goodwill').findLast((match) => match.start > (decision?.start ?? 0))),
  }
}

/** The sentence that gives the reason, or its clause where the same sentence decides. */
function reasonOf(draft: Draft, decision: Match | undefined): Span | null {
  const [reason] = draft.find('reason')
  if (!reason || reason.sentence !== decision?.sentence) return sentenceOf(reason)
  const clause = splitClauses(reason.sentence, draft.language).find(({ end }) => end > reason.start)
  return clause ?? sentenceOf(reason)
}

/** What a sentence can be about without giving a reason. */
const others = [
  'thanks',
  'thanksWeak',
  'no',
  'noImplied',
  'goodwill',
  'ask',
  'apology',
  'writing',
  'stage',
  'delay',
  'selfName',
  'goodMoment',
] as const

/** Who explains speaks of themselves; in Spanish the verb alone may say so, and any sentence counts. */
const ownPerson: Partial<Record<LanguageCode, RegExp>> = {
  en: /\b(?:i|i'\w+|my|me|we|we'\w+|our|us)\b/,
  de: /\b(?:ich|mein\w*|mir|mich|wir|uns\w*)\b/,
  fr: /\b(?:je|j'|mon|ma|mes|me|m'|moi|nous|notre|nos)/,
}

/** A sentence that is none of the other parts explains a no, though no cue says so. */
function explanation(draft: Draft): Span | null {
  const parts = others.flatMap((matter) => draft.find(matter).map(({ sentence }) => sentence))
  const found = draft.sentences.find(
    (sentence) =>
      !sentence.question &&
      !parts.includes(sentence) &&
      sentence.words > 3 &&
      (ownPerson[draft.code]?.test(sentence.folded) ?? true),
  )
  return found ? { start: found.start, end: found.end } : null
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
