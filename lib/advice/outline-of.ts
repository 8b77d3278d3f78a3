import type { Case } from '@/lib/advice/case'
import { changedTerms, dayWords, gapWords } from '@/lib/advice/case-words'
import { isTermsChange } from '@/lib/advice/commitments'
import { at, interviewAhead, type StageGroup } from '@/lib/advice/facts'
import { cellOf, isClosed } from '@/lib/advice/gaps'
import { outlines } from '@/lib/advice/outlines'

/** The parts of the message in order (M2, M10 to M14), with the points of this case where they are known. */
export function outlineOf(of: Case): string[] {
  if (of.decided.rule === 'V39') return afterTakenBack
  if (of.purpose === 'ask_details') return questionsOutline(of)
  const parts = outlines[of.purpose]
  return parts.map((part) => filled(part, of) ?? part)
}

/** V39: nothing is asked for but what happened. */
const afterTakenBack = [
  'Thank them for letting you know.',
  'Ask what changed, and whether it is final.',
  'Say that you would be glad to hear of another role or a later date.',
]

/** What is asked depends on the rule; who is asked, on the stage. */
function questionsOutline(of: Case): string[] {
  return [
    openings[of.facts.group] ?? 'Thank them for their interest.',
    asked[of.decided.rule]?.(of) ?? askPoints(of),
    'Say by when you will answer once you know.',
  ]
}

const openings: Partial<Record<StageGroup, string>> = {
  offer: 'Thank them for the offer.',
  accepted: 'Say in one line why you write.',
}

function askPoints(of: Case): string {
  return points(of) ? `Ask about ${points(of)}.` : 'Ask the points that decide, as a short list.'
}

const asked: Record<string, (of: Case) => string> = {
  V4: () => 'Ask about the start, the place, a remote beginning and who sponsors the permit by when.',
  V5: ({ facts }) =>
    facts.situation.roleClear === 'no'
      ? 'Ask for a written description of the role.'
      : 'Ask about what concerns you, as a plain question and without naming a source.',
  V11: () => 'Ask which times and which ways to meet are possible.',
  V23: () => 'Name what differs from the interviews, and ask which of the two holds.',
  V28: () => 'Ask what is still open in this offer.',
  V30: () => 'Ask what your acceptance still hangs on, and for that in writing.',
  V36: (of) => `Ask for the new terms in writing: ${points(of) || 'what they changed'}.`,
  V37: () =>
    'Say briefly that your circumstances changed, and ask whether a remote or a staged start is possible.',
}

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
  V30: 'you have accepted another role',
  V31: 'your circumstances have changed',
  V37: 'your circumstances have changed',
}

function withReason(part: string): (of: Case) => string | null {
  return ({ decided }) => {
    const reason = reasons[decided.rule]
    return reason ? `${part}: ${reason}.` : null
  }
}

function points({ facts, decided }: Case): string {
  if (decided.rule === 'V37') return facts.move.remotePossible ? 'a remote start' : 'a staged start'
  if (decided.rule === 'V4' && decided.verdict === 'negotiate') return 'the sponsorship, in writing'
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
  'Give one short reason, and offer to help close it well.': withReason(
    'Offer to help close it well, and give one short reason',
  ),
  'Give the reason: market data or facts of the move.': ({ decided }) => {
    if (decided.rule === 'V36') return 'Give the reason: what was agreed, and what the change means for you.'
    return decided.rule === 'V37' ? 'Give the reason in one line: what has changed for you.' : null
  },
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
