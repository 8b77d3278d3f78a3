import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { Finding, Span } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { atHeard, hear } from '@/lib/drafting/rules/hear'
import { absent, at, type Rule } from '@/lib/drafting/rules/rule'
import { countWords } from '@/lib/drafting/text/count-words'
import { splitSentences } from '@/lib/drafting/text/split-sentences'

export const courtesyRules: readonly Rule[] = [
  thanks,
  curt,
  stageAcknowledged,
  apologies,
  apologyDue,
  lateness,
  silence,
]

const thanksDue: readonly Message['purpose'][] = ['accept_offer', 'negotiate', 'ask_time']

function thanks(draft: Draft): Finding[] {
  if (draft.has('thanks') || draft.message.purpose === 'reply_thanks') return []
  const due = draft.no || thanksDue.includes(draft.message.purpose)
  const weak = draft.has('thanksWeak') || thanksInClosing(draft)
  if (!due && weak) return []
  return [
    absent(
      'no_thanks',
      'There is no word of thanks. Somebody gave you time and thought; one concrete thank-you keeps the door open.',
      due && !weak ? undefined : 'hint',
    ),
  ]
}

function thanksInClosing({ layout, language, body, folded }: Draft): boolean {
  if (!layout.signoff) return false
  return (
    matchesOf(language.matters.thanks, splitSentences(body, folded, [layout.signoff], language)).length > 0
  )
}

/** `too_curt`: a few words without any courtesy, or wording that slams the door. */
function curt(draft: Draft): Finding[] {
  const [place] = hear(draft, 'too_curt')
  const warm = draft.has('thanks') && (draft.has('goodwill') || draft.has('stage') || draft.has('apology'))
  const slammed = 'This sounds curt. The reader gave you time; a friendlier half sentence keeps the relation.'
  if (place && !warm) return [atHeard('too_curt', place, slammed)]
  const kind = draft.late
    ? (['goodwill', 'stage', 'apology'] as const)
    : (['thanks', 'thanksWeak', 'goodwill', 'regret', 'apology'] as const)
  if (draft.spoken || draft.message.purpose === 'reply_thanks') return []
  if (kind.some((matter) => draft.has(matter)) || ownWords(draft) > (draft.no ? 30 : 9)) return []
  const cold =
    'This is so short that it sounds cold. A line of thanks or a good wish costs nothing and is remembered.'
  return [absent('too_curt', cold)]
}

function ownWords({ layout, body }: Draft): number {
  return layout.paragraphs.reduce((sum, { start, end }) => sum + countWords(body.slice(start, end)), 0)
}

const leaves: readonly Message['purpose'][] = [
  'decline_invitation',
  'decline_offer',
  'decline_same_day',
  'decline_with_referral',
  'withdraw_mid_process',
  'rescind',
]

function stageAcknowledged(draft: Draft): Finding[] {
  if (!draft.late || !leaves.includes(draft.message.purpose) || draft.has('stage')) return []
  const wishes = draft.find('goodwill').map(({ sentence }) => sentence)
  const weak = draft.find('stageWeak').some(({ sentence }) => !wishes.includes(sentence))
  return [
    absent(
      'no_stage_acknowledged',
      'You leave late, and no word says so. Name the stage and the time the team has given you.',
      weak || draft.message.calledFirst ? 'hint' : undefined,
    ),
  ]
}

function apologies(draft: Draft): Finding[] {
  const said = timesSaid(draft)
  const [grovels] = draft.find('grovelling')
  const place = grovels ?? said[said.length - 1]
  if (!place || (!grovels && said.length < 2)) return []
  const text = grovels
    ? 'This apology is larger than the matter, and asks the reader to comfort you. One plain sorry is enough.'
    : `You apologise ${said.length} times. One sincere apology is stronger than several.`
  return [at('excessive_apology', place, text, grovels || said.length > 2 ? {} : { severity: 'hint' })]
}

/** Each word of apology, also several in one sentence; two cues at one place count once. */
function timesSaid({ find, language }: Draft): Span[] {
  const sentences = new Set(find('apology').map(({ sentence }) => sentence))
  return [...sentences].flatMap(({ start, folded }) => {
    const cues = language.matters.apology.filter(({ unless }) => !unless?.test(folded))
    const hits = cues.flatMap(({ is }) => [...folded.matchAll(new RegExp(is.source, `${is.flags}g`))])
    return hits
      .map((hit) => ({ start: start + hit.index, end: start + hit.index + hit[0].length }))
      .toSorted((one, other) => one.start - other.start)
      .filter((span, at, all) => span.start >= (all[at - 1]?.end ?? 0))
  })
}

/** `missing_apology`: due on the day itself and for an acceptance taken back. */
function apologyDue(draft: Draft): Finding[] {
  const { purpose } = draft.message
  if (purpose !== 'rescind' && purpose !== 'decline_same_day') return []
  if (draft.has('apology') || draft.has('grovelling')) return []
  const text =
    purpose === 'rescind'
      ? 'You take an acceptance back, and people have planned with it. One sincere apology is due.'
      : 'Somebody has kept this hour for you today. One sincere apology is due.'
  return [absent('missing_apology', text, draft.has('regret') ? 'hint' : undefined)]
}

function lateness(draft: Draft): Finding[] {
  if (!draft.message.overdue || draft.has('apology') || draft.has('patience')) return []
  const text =
    'Your answer is late, and the reader has waited. One short apology, without a story, settles it.'
  return [
    absent('late_without_apology', text, draft.has('delay') && draft.has('regret') ? 'hint' : undefined),
  ]
}

function silence(draft: Draft): Finding[] {
  const unanswered = draft.facts.unansweredMessages ?? 0
  if (unanswered === 0 || draft.has('delay')) return []
  const text =
    unanswered === 1
      ? 'A message of theirs stayed unanswered'
      : `${unanswered} messages of theirs stayed unanswered`
  return [
    absent(
      'ghosting_followup',
      `${text}. Say so in half a sentence; silence about silence is noticed.`,
      draft.has('patience') || draft.has('apology') || draft.has('delayWeak') ? 'hint' : undefined,
    ),
  ]
}
