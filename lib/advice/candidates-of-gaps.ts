import type { Candidate } from '@/lib/advice/candidate'
import type { Facts } from '@/lib/advice/facts'
import { isClosed } from '@/lib/advice/gaps'
import type { Patch } from '@/lib/advice/patch'
import type { Gap } from '@/lib/advice/situation'
import { topicWords } from '@/lib/advice/topic-words'

/** For each gap that is still open: what they could answer, and whether it is a must. */
export function gapCandidates({ gaps }: Facts): Candidate[] {
  return gaps.flatMap((gap, index) =>
    isClosed(gap) ? metCandidates(gaps, gap, index) : openCandidates(gaps, gap, index),
  )
}

function metCandidates(gaps: Gap[], gap: Gap, index: number): Candidate[] {
  if (gap.size === 'small') return []
  return [
    {
      id: `gaps.${index}.answer`,
      known: true,
      values: [
        withGap(
          gaps,
          index,
          { answer: 'refused' },
          `If they had refused to meet you on ${topicWords[gap.about]}`,
        ),
      ],
      question: '',
      to: 'employer',
    },
  ]
}

function openCandidates(gaps: Gap[], gap: Gap, index: number): Candidate[] {
  const words = topicWords[gap.about]
  const candidates: Candidate[] = [
    {
      id: `gaps.${index}.answer`,
      known: gap.answer !== undefined,
      values: [
        withGap(
          gaps,
          index,
          { raised: true, answer: 'met_in_writing' },
          `If they met you on ${words} in writing`,
        ),
        withGap(gaps, index, { raised: true, answer: 'refused' }, `If they refused to move on ${words}`),
        withGap(gaps, index, { raised: true, answer: 'open' }, `If they were open to talk about ${words}`),
      ],
      question: `What do they say about ${words}?`,
      to: 'employer',
    },
    {
      id: `gaps.${index}.nonNegotiable`,
      known: gap.nonNegotiable !== undefined,
      values: [
        withGap(gaps, index, { nonNegotiable: true }, `If ${words} were a must for you`),
        withGap(gaps, index, { nonNegotiable: false }, `If ${words} were no must for you`),
      ],
      question: `Is ${words} a must for you?`,
      to: 'self',
    },
  ]
  if (gap.answer === undefined && !gap.raised) {
    candidates.push({
      id: `gaps.${index}.bridgeable`,
      known: gap.bridgeable !== undefined,
      values: [
        withGap(gaps, index, { bridgeable: 'no' }, `If the gap on ${words} could not be bridged`),
        withGap(gaps, index, { bridgeable: 'yes' }, `If the gap on ${words} could be bridged`),
      ],
      question: `Could the gap on ${words} be bridged?`,
      to: 'self',
    })
  }
  return candidates
}

/** Arrays are replaced whole (RFC 7396). */
function withGap(
  gaps: Gap[],
  index: number,
  change: Partial<Gap>,
  when: string,
): { patch: Patch; when: string } {
  return { patch: { gaps: gaps.map((gap, at) => (at === index ? { ...gap, ...change } : gap)) }, when }
}
