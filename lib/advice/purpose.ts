import type { Purpose } from '@/lib/advice/advice'
import { isCounter } from '@/lib/advice/after-no'
import { type Facts, interviewWithin } from '@/lib/advice/facts'
import { pendingChanges } from '@/lib/advice/message-due'
import type { Holding } from '@/lib/advice/rule'
import { afterARound } from '@/lib/advice/timing'
import { hoursLeft } from '@/lib/advice/windows'

/** What the message is for. `due` false: there is none to send (T14). */
export function purposeOf(facts: Facts, decided: Holding, due: boolean): Purpose {
  if (!due) return 'none'
  switch (decided.verdict) {
    case 'proceed':
      return facts.group === 'offer' ? 'accept_offer' : 'confirm_attendance'
    case 'explore':
      return 'accept_light_talk'
    case 'clarify':
      return clarifyPurpose(facts, decided)
    case 'reschedule':
      return 'reschedule'
    case 'negotiate':
      return 'negotiate'
    case 'withdraw':
      return withdrawPurpose(facts)
    case 'decline':
      return facts.group === 'declined' ? afterNoPurpose(facts) : 'decline_offer'
    case 'rescind':
      return 'rescind'
    case 'honour':
      return honourPurpose(facts, decided)
    case 'plan_exit':
      return 'speak_to_manager'
    case 'reopen':
      return facts.group === 'accepted' ? 'reply_counteroffer' : 'reopen'
  }
}

/** V1 and V6b ask for time, V2 for speed, V28 for time when the window is too short to compare. */
function clarifyPurpose(facts: Facts, { rule }: Holding): Purpose {
  if (rule === 'V1' || rule === 'V6b') return 'ask_time'
  if (rule === 'V2') return 'ask_speed'
  if (rule !== 'V28') return 'ask_details'
  const left = hoursLeft(facts)
  return left !== null && left < 24 ? 'ask_time' : 'ask_details'
}

function withdrawPurpose(facts: Facts): Purpose {
  if (interviewWithin(facts, 24)) return 'decline_same_day'
  return afterARound(facts) ? 'withdraw_mid_process' : 'decline_invitation'
}

function honourPurpose(facts: Facts, decided: Holding): Purpose {
  if (decided.rule === 'V33') {
    return facts.changes.some((change) => change.what === 'counteroffer')
      ? 'reply_counteroffer'
      : 'reply_reconsider'
  }
  return pendingChanges(facts).some((change) => change.what === 'employer_asks_why')
    ? 'reply_why'
    : 'confirm_after_call'
}

function afterNoPurpose(facts: Facts): Purpose {
  const pending = pendingChanges(facts)
  if (pending.some((change) => change.what === 'counteroffer')) return 'reply_counteroffer'
  const pressing = pending.some((change) => isCounter(change) || change.what === 'employer_asks_again')
  if (pressing) return 'reply_reconsider'
  if (pending.some((change) => change.what === 'employer_asks_why')) return 'reply_why'
  if (facts.situation.declineAcknowledged === false && !pending.length) return 'check_receipt'
  return 'reply_reconsider'
}
