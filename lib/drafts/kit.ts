import type { Advice, Purpose } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { findKind } from '@/lib/templates/kinds'
import type { DraftChannel } from './draft'

/** One card of an answer: the kind of text it begins from, how it is told, and what for. */
export type Card = { kind: string; channel: DraftChannel; purpose: Purpose }

/** A no that the voicemail of the library says: to an interview with a date. */
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
  const call: Card[] = spoken
    ? [{ kind: spokenKind(spoken.id, purpose), channel: 'phone_script', purpose }]
    : []
  const byVoice = channel === 'call_then_email' || channel === 'voicemail_then_email'
  const voicemail: Card[] =
    byVoice && interviewAt && toInterview.includes(purpose)
      ? [{ kind: 'voicemail', channel: 'voicemail', purpose }]
      : []
  return [...call, ...voicemail, ...writtenCard({ channel, message }, kinds, call.length > 0)]
}

/** The talking points for a video call are those of a yes with conditions; a no is said the same way on a screen. */
function spokenKind(kind: string, purpose: Purpose): string {
  if (kind !== 'video-talking-points') return kind
  if (purpose === 'rescind') return 'rescinding-call'
  return saysNo.includes(purpose) ? 'phone-decline' : kind
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
