import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { Finding } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { absent, at, type Rule } from '@/lib/drafting/rules/rule'
import { findDays } from '@/lib/drafting/text/find-days'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

export const requestRules: readonly Rule[] = [vague, deadline, asks]

const mustBeDefinite: readonly Message['purpose'][] = [
  'ask_details',
  'negotiate',
  'ask_speed',
  'reschedule',
  'check_receipt',
]

/** `vague_request`: asked for something that the reader cannot act on. */
function vague(draft: Draft): Finding[] {
  const asked = askSentences(draft)
  const thanked = draft.find('thanks').map(({ sentence }) => sentence)
  const hazy = draft
    .find('vagueAsk')
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.question || !thanked.includes(sentence))
  const points = draft.sentences.filter((sentence) => !hazy.includes(sentence) && isDefinite(draft, sentence))
  const definite = points.some((sentence) => sentence.listed || asked.includes(sentence))
  const hasFigure = (sentence: Sentence) =>
    /\d/.test(sentence.folded) && findDays(sentence, draft.language).length === 0
  const figures = draft.message.purpose === 'negotiate' && points.some(hasFigure)
  if (definite || figures || draft.sentences.filter(({ listed }) => listed).length > 1) return []
  const required = mustBeDefinite.includes(draft.message.purpose)
  const place = asked.find((sentence) => hazy.includes(sentence)) ?? (required ? hazy[0] : undefined)
  if (!place && (!required || asked.length > 0)) return []
  const text =
    'The reader cannot tell what to do or to send. Name the point: which figure, which date, which document.'
  return [
    place
      ? at('vague_request', place, text, required ? {} : { severity: 'hint' })
      : absent('vague_request', text, 'hint'),
  ]
}

function isDefinite({ language }: Draft, sentence: Sentence): boolean {
  return matchesOf(language.matters.topic, [sentence]).length > 0
}

/** Sentences that ask for something; whether this is a good moment to talk is no ask, nor is a good wish in a no. */
function askSentences(draft: Draft): Sentence[] {
  const asked = new Set(draft.find('ask').map(({ sentence }) => sentence.start))
  const moment = new Set(
    [...draft.find('goodMoment'), ...(draft.no ? draft.find('goodwill') : [])].map(
      ({ sentence }) => sentence.start,
    ),
  )
  return draft.sentences.filter(
    ({ question, start }) =>
      ((question && !(draft.spoken && draft.no)) || asked.has(start)) && !moment.has(start),
  )
}

/** `no_deadline`: more time without a day on which the answer comes (M11). */
function deadline(draft: Draft): Finding[] {
  if (draft.message.purpose !== 'ask_time') return []
  const relative = draft.find('relativeDate').map(({ sentence }) => sentence)
  const dated = draft.sentences.filter(
    (sentence) => findDays(sentence, draft.language).length > 0 || relative.includes(sentence),
  )
  const thanked = new Set(draft.find('thanks').map(({ sentence }) => sentence.start))
  const [asking] = draft.find('moreTime')
  if (dated.some((sentence) => !thanked.has(sentence.start) || sentence.question)) return []
  const ahead = dated.filter(({ folded }) => looksAhead.test(folded))
  const text =
    'You ask for time without saying until when. A date that you will keep makes it easy to say yes.'
  const severity = ahead.length > 0 ? ('hint' as const) : undefined
  return [
    asking
      ? at('no_deadline', asking.sentence, text, severity ? { severity } : {})
      : absent('no_deadline', text, severity),
  ]
}

/** In a sentence of thanks a day is mostly the day of the call, and not the one that the answer comes. */
const looksAhead =
  /\b(?:until|till|by|before|bis|vor|jusqu\w*|avant|hasta|antes)\b|\b(?:give|giving|gib|donner|dar)\w* (?:me|mir)\b/

/** `multiple_asks`: a no asks for nothing; a negotiation for three points, or four ranked; questions are five at most. */
function asks(draft: Draft): Finding[] {
  const { purpose } = draft.message
  const asked = askSentences(draft)
  const [first] = asked
  const last = asked.at(-1)
  if (!first || !last) return []
  const count =
    purpose === 'negotiate'
      ? pointsOf(draft, asked)
      : purpose === 'ask_details'
        ? questionsOf(draft, asked)
        : asked.length
  const most = mostAsks(draft)
  if (count <= most) return []
  const text = draft.no
    ? 'A no asks for nothing. Leave the request out, or send it on another day.'
    : `You ask for ${count} things at once. ${most === 1 ? 'One' : `Up to ${most}`} will be answered well; keep what matters most.`
  const severity = draft.no && count === 1 ? { severity: 'hint' as const } : {}
  return [at('multiple_asks', { start: first.start, end: last.end }, text, severity)]
}

function mostAsks(draft: Draft): number {
  if (draft.no) return 0
  if (draft.message.purpose === 'negotiate') return draft.has('ranked') ? 4 : 3
  return draft.message.purpose === 'ask_details' ? 5 : 3
}

/** In a negotiation every thing that is asked for counts, also several in one sentence. */
function pointsOf({ language, sentences }: Draft, asked: Sentence[]): number {
  const spoken = asked.filter(({ listed }) => !listed)
  const topics = new Set(matchesOf(language.matters.topic, spoken).map(({ says }) => says))
  for (const general of ['time', 'process', 'place', 'person', 'language', 'partner']) topics.delete(general)
  const listed = sentences.filter((sentence) => sentence.listed).length
  const inARow = spoken.reduce((sum, sentence) => sum + enumerated(sentence), 0)
  return Math.max(topics.size, listed, Math.min(asked.length, 3), inARow)
}

/** “a van, 28 days of leave, a later start and the training”: short pieces between commas, and at least four. */
function enumerated({ folded }: Sentence): number {
  const [, ...pieces] = folded.split(/, /)
  const short = pieces.every((piece) => piece.split(' ').length <= 12)
  return pieces.length >= 3 && short ? pieces.length + 1 : 0
}

/** A list counts once; on the phone a list is what stands in paragraphs of one question each. */
function questionsOf({ sentences, spoken }: Draft, asked: Sentence[]): number {
  const alone = ({ paragraph }: Sentence) =>
    spoken && sentences.filter((other) => other.paragraph === paragraph).length === 1
  const inList = sentences.filter((sentence) => sentence.listed || (sentence.question && alone(sentence)))
  const apart = asked.filter((sentence) => !inList.includes(sentence)).length
  return apart + (inList.length > 5 ? inList.length : Math.min(inList.length, 1))
}
