import { type Draft, matchesOf } from '@/lib/drafting/draft'
import type { FindingId, Severity, Span } from '@/lib/drafting/findings'
import type { WordingLabel, WordingReading } from '@/lib/drafting/readings'
import { at } from '@/lib/drafting/rules/rule'
import type { Sentence } from '@/lib/drafting/text/split-sentences'

/** A label far behind the strongest one of its sentence is an echo of that one; a faint one behind any is, too. */
const echo = { sure: 0.3, likely: 0.5 }

/**
 * From which score on a vote is believed: beside a weak sign of the rules, and alone. In the unit of the scores.
 * Measured on the drafts of six writers that nobody had seen (docs/decisions/013).
 */
const believed = { withSign: 0.4, alone: 0.8 }

/** Whose votes are often wrong without a plain cue, and what makes them believable. */
const doubted: Partial<Record<WordingLabel, number>> = {
  rude: Number.POSITIVE_INFINITY,
  oversharing_personal: 0.9,
  third_party_data_without_consent: 0.9,
  pressure: 0.8,
  guilt: 0.8,
}

/** A sentence in which a label is heard; a doubtful one is no more than a hint. */
export type Heard = Span & { isDoubtful: boolean }

/**
 * Where open wording is heard: by the language's plain cues, by a model that is sure, or by both together where each
 * alone would be too little; what is less is a hint. What looks alike and is fine takes a sentence out. The surest place
 * stands first.
 */
export function hear(draft: Draft, label: WordingLabel): Heard[] {
  const { plain, weak = [], fine = [], needsSign } = draft.language.wording[label] ?? { plain: [] }
  const holds = (cues: typeof plain, sentence: Sentence) => matchesOf(cues, [sentence]).length > 0
  const heard = draft.sentences.flatMap((sentence): Heard[] => {
    const vote = strongVote(draft.votesOn(sentence), label)
    const signs = { plain: holds(plain, sentence), weak: holds(weak, sentence) }
    const byModel = vote !== undefined && (signs.weak || !needsSign)
    if (!(signs.plain || byModel) || holds(fine, sentence)) return []
    return [{ start: sentence.start, end: sentence.end, isDoubtful: isDoubtful(draft, label, signs, vote) }]
  })
  return heard.toSorted((one, other) => Number(one.isDoubtful) - Number(other.isDoubtful))
}

/** A sentence that a list of cues has found by itself: doubtful where the models have read it and hear nothing of it. */
export function heardByCue({ readings, votesOn }: Draft, label: WordingLabel, sentence: Sentence): Heard {
  const isConfirmed = !readings.isRead || votesOn(sentence).some((vote) => vote.label === label)
  return { start: sentence.start, end: sentence.end, isDoubtful: !isConfirmed }
}

/** A finding at a place that was heard. */
export function atHeard(id: FindingId, place: Heard, text: string, severity?: Severity) {
  const told = place.isDoubtful ? 'hint' : severity
  return at(id, place, text, told ? { severity: told } : {})
}

function strongVote(votes: readonly WordingReading[], label: WordingLabel): WordingReading | undefined {
  const loudest = Math.max(...votes.map(({ score }) => score))
  const isStrong = ({ vote, score }: WordingReading) =>
    vote === 'faint' ? score === loudest : score >= echo[vote] * loudest
  return votes.find((vote) => vote.label === label && isStrong(vote))
}

/** One witness is believed where it is a good one. Without models, the rules are all there is. */
function isDoubtful(
  { readings }: Draft,
  label: WordingLabel,
  signs: { plain: boolean; weak: boolean },
  vote: WordingReading | undefined,
): boolean {
  const isFaint = !vote || vote.vote === 'faint'
  if (signs.plain) return readings.isRead && isFaint && !signs.weak
  if (isFaint || (vote.vote === 'likely' && !signs.weak)) return true
  return vote.score < (doubted[label] ?? (signs.weak ? believed.withSign : believed.alone))
}
