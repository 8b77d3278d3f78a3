import { type Draft, noes } from '@/lib/drafting/draft'
import type { Finding } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { at, type Rule } from '@/lib/drafting/rules/rule'
import { countWords } from '@/lib/drafting/text/count-words'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

export const lengthRules: readonly Rule[] = [explains, length, voicemailLength]

/** Where a reason is owed at most in a sentence; a negotiation, a reopening and a question live by theirs. */
const noStory: readonly Message['purpose'][] = [
  ...noes,
  'reply_why',
  'reply_feedback',
  'ask_time',
  'reschedule',
  'speak_to_manager',
]

/** `over_explaining`: three sentences of reason and too many words of it, or three reasons. */
function explains(draft: Draft): Finding[] {
  const { purpose } = draft.message
  if (!noStory.includes(purpose)) return []
  const [counted] = draft.find('manyReasons')
  if (counted)
    return [
      at(
        'over_explaining',
        counted.sentence,
        'You give several reasons. One neutral reason is enough; each further one is a place to argue.',
      ),
    ]
  const reasons = reasonSentences(draft)
  const words = reasons.reduce((sum, sentence) => sum + sentence.words, 0)
  const most = purpose === 'reply_why' ? 45 : draft.late ? 90 : 60
  const [first] = reasons
  const last = reasons.at(-1)
  if (!first || !last || reasons.length < 3 || words <= most) return []
  return [
    at(
      'over_explaining',
      { start: first.start, end: last.end },
      `Your reasons take ${reasons.length} sentences and ${words} words. One neutral reason is enough, and leaves nothing to argue with.`,
    ),
  ]
}

/**
 * The sentences that explain: those that give a reason, and what stands beside one in its paragraph and is neither
 * thanks, decision, wish, ask nor promise.
 */
function reasonSentences(draft: Draft): Sentence[] {
  const others = matters.flatMap((matter) => draft.find(matter).map(({ sentence }) => sentence.start))
  const given = new Set(draft.find('reason').map(({ sentence }) => sentence.start))
  const joins = (sentence: Sentence) => !others.includes(sentence.start) && !sentence.question
  const runs = draft.sentences.reduce<Sentence[][]>((found, sentence) => {
    const run = found.at(-1)
    if (!given.has(sentence.start) && !joins(sentence)) found.push([])
    else if (run?.at(-1)?.paragraph === sentence.paragraph) run.push(sentence)
    else found.push([sentence])
    return found
  }, [])
  return runs
    .filter((run) => run.length > 2 || run.some(({ start }) => given.has(start)))
    .flat()
    .filter((sentence) => sentence.words > 3 && joins(sentence))
}

const matters = [
  'aboutReader',
  'thanks',
  'goodwill',
  'ask',
  'writing',
  'apology',
  'no',
  'yes',
  'resignation',
  'stage',
  'delay',
] as const

/** M3, and the limits of the definitions, “counting”. */
function length(draft: Draft): Finding[] {
  const { channel } = draft.message
  if (channel === 'voicemail') return []
  const words = countWords(draft.body.slice(0, draft.layout.ownEnd))
  const most =
    channel === 'direct_message' ? 120 : channel === 'phone_script' ? 180 : draft.severalRounds ? 230 : 180
  if (words <= most) return []
  return [
    at(
      'too_long',
      whole(draft),
      `${words} words. Up to ${most} are read to the end; what the reader does not need can go.`,
    ),
  ]
}

function voicemailLength(draft: Draft): Finding[] {
  if (draft.message.channel !== 'voicemail') return []
  const words = countWords(draft.body)
  if (words <= 75) return []
  return [
    at(
      'voicemail_too_long',
      whole(draft),
      `${words} words take ${Math.round((words * 60) / 150)} seconds. A voicemail is heard to the end when it fits 30: name, decision, thanks, number.`,
    ),
  ]
}

function whole({ layout, body }: Draft) {
  return { start: layout.paragraphs[0]?.start ?? 0, end: layout.paragraphs.at(-1)?.end ?? body.length }
}
