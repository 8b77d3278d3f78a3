import type { Span } from '@/lib/drafting/findings'
import type { Cue, Language, Matters } from '@/lib/drafting/languages/language'
import { languages } from '@/lib/drafting/languages/languages'
import type { LanguageCode, Message } from '@/lib/drafting/message'
import type { Readings, WordingReading } from '@/lib/drafting/readings'
import { detectLanguage } from '@/lib/drafting/text/detect-language'
import { fold } from '@/lib/drafting/text/fold'
import { type Layout, layOut } from '@/lib/drafting/text/layout'
import { type Sentence, splitSentences } from '@/lib/drafting/text/split-sentences'
import { withoutPrompts } from '@/lib/drafting/text/without-prompts'

/** One match of a cue, as a span of the body. */
export type Match = Span & { sentence: Sentence; says: string }

/** A message taken apart once, for all rules. */
export type Draft = {
  message: Message
  facts: NonNullable<Message['facts']>
  language: Language
  code: LanguageCode
  body: string
  folded: string
  layout: Layout
  sentences: Sentence[]
  readings: Readings
  spoken: boolean
  /** A no is what the purpose is for. */
  no: boolean
  /** Two rounds, the final stage, or accepted (definitions, “counting”). */
  late: boolean
  /** Three rounds or the final stage. */
  severalRounds: boolean
  /** All matches of a matter of the language, in the order of the text. */
  find(matter: keyof Matters): Match[]
  /** Whether a matter occurs at all. */
  has(matter: keyof Matters): boolean
  /** What the model says of a sentence. */
  votesOn(sentence: Sentence): WordingReading[]
}

/** The purposes that say no. */
export const noes: readonly Message['purpose'][] = [
  'decline_invitation',
  'decline_offer',
  'decline_same_day',
  'decline_with_referral',
  'withdraw_mid_process',
  'rescind',
  'confirm_after_call',
  'reply_reconsider',
  'reply_counteroffer',
]
const accepted: readonly Message['stage'][] = ['offer_accepted_verbally', 'offer_signed', 'started']

/** Takes a message apart: language, parts, sentences, and what the purpose and stage ask of it. */
export function readDraft(message: Message, readings: Readings): Draft {
  const { body } = message
  const folded = fold(body)
  const code = message.language ?? detectLanguage(folded)
  const language = languages[code]
  const spoken = message.channel === 'voicemail' || message.channel === 'phone_script'
  const layout = layOut(body, folded, language, spoken)
  const written = splitSentences(body, folded, layout.paragraphs, language)
  const sentences = spoken ? withoutPrompts(written) : written
  const rounds = message.roundsDone ?? 0
  const final = message.stage === 'final_stage'
  const found = new Map<keyof Matters, Match[]>()
  const find = (matter: keyof Matters): Match[] => {
    const known = found.get(matter) ?? matchesOf(language.matters[matter], sentences)
    found.set(matter, known)
    return known
  }
  return {
    message,
    facts: message.facts ?? {},
    language,
    code,
    body,
    folded,
    layout,
    sentences,
    readings,
    spoken,
    no: noes.includes(message.purpose),
    late: rounds >= 2 || final || accepted.includes(message.stage),
    severalRounds: rounds >= 3 || final,
    find,
    has: (matter) => find(matter).length > 0,
    votesOn: ({ start, end }) => readings.wording.filter((vote) => vote.start < end && start < vote.end),
  }
}

/** Every place where one of the cues holds; two cues at overlapping places count once. */
export function matchesOf(cues: readonly Cue[], sentences: readonly Sentence[]): Match[] {
  return sentences.flatMap((sentence) => {
    const matches: Match[] = []
    for (const { says, is, unless } of cues) {
      const hit = is.exec(sentence.folded)
      if (!hit || unless?.test(sentence.folded)) continue
      const start = sentence.start + hit.index
      const match = { start, end: start + hit[0].length, sentence, says }
      if (!matches.some((other) => other.start < match.end && match.start < other.end)) matches.push(match)
    }
    return matches.sort((one, other) => one.start - other.start)
  })
}
