import type { Case } from '@/lib/advice/case'
import { changedTerms, dayWords, gapWords } from '@/lib/advice/case-words'
import { isTermsChange } from '@/lib/advice/commitments'
import { at, interviewAhead } from '@/lib/advice/facts'
import { cellOf, isClosed } from '@/lib/advice/gaps'
import { outlines } from '@/lib/advice/outlines'

/** The parts of the message in order (M2, M10 to M14), with the points of this case where they are known. */
export function outlineOf(of: Case): string[] {
  if (of.decided.rule === 'V39') return afterTakenBack
  const parts = outlines[of.purpose]
  return parts.map((part) => filled(part, of) ?? part)
}

/** V39: nothing is asked for but what happened. */
const afterTakenBack = [
  'Thank them for letting you know.',
  'Ask what changed, and whether it is final.',
  'Say that you would be glad to hear of another role or a later date.',
]

function filled(part: string, of: Case): string | null {
  return parts[part]?.(of) ?? null
}

/** M5: the one neutral reason that goes with the rule. */
const reasons: Record<string, string> = {
  V1: 'you have accepted another role',
  V3: 'the role does not match your present goals',
  V4: 'the timing or the relocation does not work',
  V6: 'the timing does not work',
  V12: 'the timing or the relocation does not work',
  V24: 'you have decided for another offer',
  V27: 'you are staying where you are',
  V31: 'your circumstances have changed',
  V37: 'your circumstances have changed',
}

function withReason(part: string): (of: Case) => string | null {
  return ({ decided }) => {
    const reason = reasons[decided.rule]
    return reason ? `${part}: ${reason}.` : null
  }
}

function points({ facts }: Case): string {
  const cells = facts.gaps.filter((gap) => !isClosed(gap))
  const open = cells.filter((gap) => ['clarify', 'negotiate'].includes(cellOf(facts, gap)))
  if (open.length) return gapWords(open)
  const changes = facts.changes.filter(({ what }) => isTermsChange(what))
  return changes.length ? changedTerms(changes) : ''
}

const parts: Record<string, (of: Case) => string | null> = {
  'Give one short, neutral reason, or none.': withReason('Give one short reason, or none'),
  'Give one short, neutral reason.': withReason('Give one short reason'),
  'Name the precise point, or a few in order.': (of) =>
    points(of) ? `Name precisely what you ask for: ${points(of)}.` : null,
  'Ask the points that decide, as a short list.': (of) =>
    points(of) ? `Ask about ${points(of)}, as a short list.` : null,
  'Name the date you will keep.': ({ facts }) => {
    const needs = at(facts.situation.needsUntil)
    return needs !== null && needs > facts.now
      ? `Name the date you will keep: ${dayWords(facts, needs)}.`
      : null
  },
  'Confirm that you will be there, with date, time and zone.': ({ facts }) =>
    interviewAhead(facts)
      ? `Confirm the interview on ${dayWords(facts, facts.interviewAt ?? facts.now)}, with time and zone.`
      : 'Say that you would like to take part, and offer two or three times.',
  'Say that you said no before, or took an acceptance back.': ({ facts }) =>
    facts.situation.earlierNo === 'rescinded'
      ? 'Say that you took an acceptance back before.'
      : 'Say that you said no before.',
}
