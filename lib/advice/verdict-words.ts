import type { Verdict } from '@/lib/advice/advice'
import type { StageGroup } from '@/lib/advice/facts'

const words: Record<Verdict, string> = {
  proceed: 'go ahead',
  explore: 'offer a light conversation instead',
  clarify: 'ask first',
  reschedule: 'ask for another time',
  negotiate: 'negotiate',
  withdraw: 'withdraw',
  decline: 'decline',
  rescind: 'take the acceptance back',
  honour: 'keep your word',
  plan_exit: 'plan your exit',
  reopen: 'ask whether there is still interest',
}

/** A verdict in a few words, as they end a sentence. */
export function verdictWords(verdict: Verdict, group: StageGroup): string {
  if (verdict === 'proceed' && group === 'offer') return 'accept, in writing'
  if (verdict === 'decline' && group === 'declined') return 'let your no stand'
  if (verdict === 'reopen' && group === 'accepted') return 'open the matter again'
  return words[verdict]
}
