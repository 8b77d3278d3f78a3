import type { Advice, Channel, Recipient, Verdict } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'

/** "Withdraw from the interview, by e-mail, to the recruiter first": the answer in one line. */
export function headline(advice: Advice, { stage }: Pick<Situation, 'stage'>): string {
  const first = advice.recipients.find(({ as }) => as === 'first')
  const to = first && `to ${recipientWords[first.who]}${advice.recipients.length > 1 ? ' first' : ''}`
  return [verdictWords(advice, stage), channelWords[advice.channel], to].filter(Boolean).join(', ')
}

function verdictWords({ verdict, message }: Advice, stage: Situation['stage']): string {
  if (verdict === 'clarify') return clarifying[message.purpose] ?? 'Ask before you decide'
  if (verdict === 'proceed' && stage === 'offer_received') return 'Accept, in writing'
  if (verdict === 'proceed' && message.purpose === 'confirm_attendance') return 'Say yes to the interview'
  if (verdict === 'withdraw' && stage === 'interview_scheduled') return 'Withdraw from the interview'
  if (verdict === 'decline' && stage === 'declined') return 'Let your no stand'
  return plainly[verdict]
}

const clarifying: Partial<Record<Advice['message']['purpose'], string>> = {
  ask_time: 'Ask for more time',
  ask_speed: 'Ask them to be quicker',
}

const plainly: Record<Verdict, string> = {
  proceed: 'Go on with it',
  explore: 'Offer a short, informal talk',
  clarify: 'Ask before you decide',
  reschedule: 'Ask for another date',
  negotiate: 'Negotiate first',
  withdraw: 'Withdraw',
  decline: 'Decline the offer',
  rescind: 'Take your acceptance back',
  honour: 'Keep your word',
  plan_exit: 'Plan your way out, with a talk first',
  reopen: 'Go back to them',
}

/** A verdict in two words, for lists. */
export const verdictLabels: Record<Verdict, string> = {
  proceed: 'Go on',
  explore: 'Explore lightly',
  clarify: 'Ask first',
  reschedule: 'Move the date',
  negotiate: 'Negotiate',
  withdraw: 'Withdraw',
  decline: 'Decline',
  rescind: 'Take back',
  honour: 'Keep your word',
  plan_exit: 'Plan the exit',
  reopen: 'Go back',
}

// With hyphens that do not break, since these words stand in large headlines.
const channelWords: Record<Channel, string> = {
  email: 'by e\u2011mail',
  call_then_email: 'by phone, then e\u2011mail',
  voicemail_then_email: 'by voicemail and e\u2011mail',
  video_then_email: 'by video, then e\u2011mail',
  direct_message: 'by direct message',
  in_person_then_email: 'in person, then by e\u2011mail',
  none: '',
}

const recipientWords: Record<Recipient, string> = {
  agency_recruiter: 'the recruiter',
  hr: 'HR',
  hiring_manager: 'the hiring manager',
  network_contact: 'your contact',
  own_manager: 'your own manager',
  interviewer: 'the interviewer',
}

const leanWords: Record<NonNullable<Situation['leaning']>, [words: string, fits: readonly Verdict[]]> = {
  proceed: ['going on', ['proceed', 'explore']],
  decline: ['saying no', ['withdraw', 'decline']],
  rescind: ['taking it back', ['rescind']],
  switch: ['switching', ['rescind']],
  accept: ['accepting', ['proceed', 'honour']],
  negotiate: ['negotiating', ['negotiate']],
  reopen: ['going back to them', ['reopen']],
  leave: ['leaving', ['plan_exit']],
  stay_silent: ['not answering', []],
  unsure: ['', []],
}

/** What is said first to someone who leans another way than the answer; null when there is nothing to meet. */
export function meetLeaning(advice: Advice, { leaning }: Pick<Situation, 'leaning'>): string | null {
  if (!leaning || leaning === 'unsure') return null
  const [words, fits] = leanWords[leaning]
  if (fits.includes(advice.verdict)) return null
  const met = advice.whyNot.find(({ verdict }) => fits.includes(verdict))
  return `You lean towards ${words}, and it is your decision. ${met?.text ?? 'Here is what speaks for another way.'}`
}

/** The answer as a sentence, where only a line of it is shown. */
export function answerInBrief(advice: Advice, situation: Pick<Situation, 'stage'>): string {
  return `${advice.strength === 'firm' ? 'The answer' : 'For now'}: ${headline(advice, situation)}.`
}
