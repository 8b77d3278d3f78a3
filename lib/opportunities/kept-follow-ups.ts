import type { Advice } from '@/lib/advice/advice'

/** What had to be done before the answer went, or in it: afterwards there is nothing left to do. */
const beforeOrIn = new Set([
  'request_extension_with_date',
  'seek_advice',
  'rehearse_call',
  'ask_spec_and_agenda',
  'ask_timeline_and_sponsorship',
  'propose_alternative_slot',
  'propose_short_talk',
  'name_floor_with_reason',
  'give_market_rationale',
  'explain_what_changed',
  'state_value_and_availability',
  'restate_decision',
  'propose_reconnect_window',
  'state_later_return',
  'invite_contact_if_policy_changes',
  'state_criteria_for_future_roles',
])

/** The follow-ups of an advice that make sense once its answer went out, each due so many days after it. */
export function keptFollowUps({
  followUps,
  answerBy,
  message,
}: Pick<Advice, 'followUps' | 'answerBy' | 'message'>) {
  return followUps.flatMap(({ id, text, dueInDays }) => {
    const isDone =
      beforeOrIn.has(id) ||
      // Where there is a day to answer by, that is the day the reminder is for.
      (id === 'set_reminder' && answerBy !== null) ||
      (id === 'confirm_attendance' && message.purpose === 'confirm_attendance')
    return isDone || dueInDays === null ? [] : [{ kind: id, text, dueInDays }]
  })
}
