import type { Advice, Purpose } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { findKind } from '@/lib/templates/kinds'
import type { DraftChannel } from './draft'

/** One card of an answer: the kind of text it begins from, how it is told, and what for. */
export type Card = { kind: string; channel: DraftChannel; purpose: Purpose }

/** A no to an interview with a date: the voicemail of the library gives its hour back. */
const toInterview: readonly Purpose[] = ['decline_invitation', 'decline_same_day', 'withdraw_mid_process']
const saysNo: readonly Purpose[] = [...toInterview, 'decline_offer']

/**
 * What an answer is told by, in the order of time: the call, the voicemail for when nobody answers, then the
 * message in writing (C2 to C6). Empty where nothing is to be said.
 */
export function kitOf(
  { channel, message }: Pick<Advice, 'channel' | 'message'>,
  { interviewAt }: Pick<Situation, 'interviewAt'>,
): Card[] {
  if (message.purpose === 'none') return []
  const kinds = message.templates.flatMap((id) => findKind(id) ?? [])
  const { purpose } = message
  const spoken = kinds.find((kind) => kind.channel === 'phone_script')
  const call: Card[] = spoken ? [{ kind: spoken.id, channel: 'phone_script', purpose }] : []
  const byVoice = channel === 'call_then_email' || channel === 'voicemail_then_email'
  const recorded = byVoice ? voicemailKind(purpose, interviewAt) : null
  const voicemail: Card[] = recorded ? [{ kind: recorded, channel: 'voicemail', purpose }] : []
  return [...call, ...voicemail, ...writtenCard({ channel, message }, kinds, call.length > 0)]
}

function voicemailKind(purpose: Purpose, interviewAt: Situation['interviewAt']): string | null {
  if (purpose === 'decline_offer') return 'voicemail-offer'
  if (purpose === 'rescind') return 'voicemail-rescind'
  return interviewAt && toInterview.includes(purpose) ? 'voicemail' : null
}

function writtenCard(
  { channel, message: { purpose } }: Pick<Advice, 'channel' | 'message'>,
  kinds: readonly { id: string; channel: string }[],
  called: boolean,
): Card[] {
  const byVoice = channel === 'call_then_email' || channel === 'video_then_email'
  if (byVoice && called && saysNo.includes(purpose))
    return [{ kind: 'confirm-a-spoken-no', channel: 'email', purpose: 'confirm_after_call' }]
  const written = kinds.find((kind) => kind.channel === 'email' || kind.channel === 'direct_message')
  if (!written) return []
  return [{ kind: written.id, channel: channel === 'direct_message' ? 'direct_message' : 'email', purpose }]
}
