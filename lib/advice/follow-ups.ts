import type { Advice } from '@/lib/advice/advice'
import { type Case, isNo } from '@/lib/advice/case'
import { dayWords } from '@/lib/advice/case-words'
import { reopening } from '@/lib/advice/caution-conditions'
import { interviewAhead } from '@/lib/advice/facts'
import {
  askSpec,
  askTimeline,
  attendanceToConfirm,
  extensionNeeded,
  hardTalk,
  marketRationale,
  nameFloor,
  nothingUnderWay,
  othersRelyOnIt,
  overPolicy,
  receiptOpen,
  reconnectLater,
  referralFits,
  somethingToRemember,
  staysConnected,
  toCompare,
  underPressure,
  writeItDown,
} from '@/lib/advice/follow-up-conditions'

type Row = {
  id: string
  when: (of: Case, raised: Set<string>) => boolean
  /** Days from now; 0 is today or in the message, null hangs on an event (before signing, before deciding). */
  dueInDays: number | null
  text: string | ((of: Case, raised: Set<string>) => string)
}

const most = 6

/** Section 12: follow-ups in the order of the table. */
const table: Row[] = [
  {
    id: 'request_extension_with_date',
    when: extensionNeeded,
    dueInDays: 0,
    text: 'Ask for more time now, and name the date you will keep.',
  },
  {
    id: 'seek_advice',
    when: (_, raised) =>
      ['legal_review', 'immigration_advice', 'relocation_clawback'].some((id) => raised.has(id)),
    dueInDays: 0,
    text: (_, raised) => `Before you send anything, speak to ${adviserFor(raised)}.`,
  },
  {
    id: 'settle_verbal_acceptance',
    when: (_, raised) => raised.has('confirm_acceptance_status'),
    dueInDays: 1,
    text: 'Settle what the spoken acceptance still hangs on, and get it in writing.',
  },
  {
    id: 'rehearse_call',
    when: hardTalk,
    dueInDays: 0,
    text: 'Rehearse the call once: the decision, one reason, thanks.',
  },
  {
    id: 'confirm_in_writing',
    when: writeItDown,
    dueInDays: 0,
    text: 'Confirm what was said by e-mail, the same day.',
  },
  {
    id: 'confirm_attendance',
    when: attendanceToConfirm,
    dueInDays: 1,
    text: 'Confirm that you will be there, with date, time and zone.',
  },
  {
    id: 'ask_spec_and_agenda',
    when: askSpec,
    dueInDays: 0,
    text: 'Ask for the role in writing and for the agenda of the talk.',
  },
  {
    id: 'ask_timeline_and_sponsorship',
    when: askTimeline,
    dueInDays: 0,
    text: 'Ask for their timeline, and who sponsors what by when.',
  },
  {
    id: 'propose_alternative_slot',
    when: ({ decided, facts }) =>
      decided.verdict === 'reschedule' ||
      (decided.rule === 'V11' && facts.group === 'before' && decided.verdict === 'clarify'),
    dueInDays: 0,
    text: 'Offer two or three other slots, in both time zones.',
  },
  {
    id: 'propose_short_talk',
    when: ({ decided }) => decided.verdict === 'explore',
    dueInDays: 0,
    text: 'Offer a short, informal talk instead of a full interview.',
  },
  {
    id: 'name_floor_with_reason',
    when: nameFloor,
    dueInDays: 0,
    text: 'Name what you need at the least, and the reason for it.',
  },
  {
    id: 'give_market_rationale',
    when: marketRationale,
    dueInDays: 0,
    text: 'Back your request with market data or the facts of the move.',
  },
  {
    id: 'written_terms',
    when: ({ decided }, raised) =>
      raised.has('sign_nothing_unclear') ||
      raised.has('written_terms_only') ||
      decided.rule === 'V21' ||
      decided.rule === 'V26' ||
      decided.rule === 'V36',
    dueInDays: null,
    text: 'Have every term in writing before you sign.',
  },
  {
    id: 'compare_offers',
    when: toCompare,
    dueInDays: null,
    text: 'Set the offers side by side on the six criteria before you decide.',
  },
  {
    id: 'talk_to_mentor_or_coach',
    when: (_, raised) => raised.has('seek_impartial_view'),
    dueInDays: 3,
    text: 'Talk it over with a mentor or a coach.',
  },
  {
    id: 'exit_plan_if_needed',
    when: ({ facts }) => facts.group === 'started',
    dueInDays: 14,
    text: 'If the talks change nothing, draw up an exit plan with the least disruption.',
  },
  {
    id: 'explain_what_changed',
    when: (of) => reopening(of) || of.decided.rule === 'V36' || of.decided.rule === 'V37',
    dueInDays: 0,
    text: 'Say plainly in the message what has changed.',
  },
  {
    id: 'state_value_and_availability',
    when: reopening,
    dueInDays: 0,
    text: 'Say what you bring and from when you are free.',
  },
  {
    id: 'restate_decision',
    when: underPressure,
    dueInDays: 0,
    text: 'Say your decision once more, in one kind and final sentence.',
  },
  { id: 'set_reminder', when: somethingToRemember, dueInDays: 0, text: nextDate },
  {
    id: 'log_decision',
    when: ({ decided }) => decided.verdict !== 'clarify' && decided.verdict !== 'negotiate',
    dueInDays: 0,
    text: 'Log the decision: when, why, how you told them, what you learned.',
  },
  {
    id: 'notify_stakeholders',
    when: othersRelyOnIt,
    dueInDays: 1,
    text: 'Tell those who rely on it: recruiter, referees, other talks.',
  },
  {
    id: 'propose_reconnect_window',
    when: reconnectLater,
    dueInDays: 0,
    text: 'Name a time when you would like to be in touch again.',
  },
  {
    id: 'state_later_return',
    when: ({ facts }) => facts.move.returnsInYears !== undefined,
    dueInDays: 0,
    text: 'Mention that you mean to come back to the region, and when.',
  },
  {
    id: 'invite_contact_if_policy_changes',
    when: overPolicy,
    dueInDays: 0,
    text: 'Invite them to write if their policy changes.',
  },
  {
    id: 'state_criteria_for_future_roles',
    when: (of) => isNo(of) && of.first === 'agency_recruiter',
    dueInDays: 0,
    text: 'Tell the recruiter in one line which roles would fit you.',
  },
  {
    id: 'offer_referral',
    when: referralFits,
    dueInDays: 0,
    text: 'Offer to recommend someone, with that person\u2019s permission.',
  },
  {
    id: 'check_receipt',
    when: receiptOpen,
    dueInDays: 3,
    text: 'If nothing comes back in three working days, check once that it arrived.',
  },
  {
    id: 'stay_connected',
    when: staysConnected,
    dueInDays: 3,
    text: 'Send a connection request with a line of thanks; write again in three months.',
  },
  {
    id: 'update_materials',
    when: nothingUnderWay,
    dueInDays: 7,
    text: 'Refresh your documents and go on to the next targets.',
  },
]

/** At most six, in the order of the table. `raised` are all cautions raised, also those beyond the sixth. */
export function followUpsOf(of: Case, raised: string[]): Advice['followUps'] {
  const cautions = new Set(raised)
  return table
    .filter((row) => row.when(of, cautions))
    .slice(0, most)
    .map(({ id, text, dueInDays }) => ({
      id,
      text: typeof text === 'function' ? text(of, cautions) : text,
      dueInDays,
    }))
}

/** Legal review and the repayment clause need a lawyer or HR, a permit an immigration adviser. */
function adviserFor(raised: Set<string>): string {
  const legal = raised.has('legal_review') || raised.has('relocation_clawback')
  if (!raised.has('immigration_advice')) return 'a lawyer or an HR adviser'
  return legal ? 'a lawyer or an HR adviser, and to an immigration adviser' : 'an immigration adviser'
}

function nextDate({ facts, timing }: Case): string {
  if (timing.answerBy !== null)
    return `Set a reminder for your answer, due on ${dayWords(facts, timing.answerBy)}.`
  return facts.interviewAt !== null && interviewAhead(facts)
    ? `Set a reminder for the interview on ${dayWords(facts, facts.interviewAt)}.`
    : 'Set a reminder for the next date.'
}
