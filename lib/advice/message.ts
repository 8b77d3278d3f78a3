import type { Advice, Channel, Purpose } from '@/lib/advice/advice'
import { type Case, isNo } from '@/lib/advice/case'
import { outlineOf } from '@/lib/advice/outline-of'
import type { Change } from '@/lib/advice/situation'

/** What to write: the purpose, its parts in order (M2, M10 to M14), and the templates that fit. */
export function messageOf(of: Case): Advice['message'] {
  return { purpose: of.purpose, outline: outlineOf(of), templates: templatesFor(of) }
}

/** Section 10: the kinds of template, most fitting first. */
function templatesFor(of: Case): string[] {
  const spoken = spokenFor(of)
  return spoken ? [...writtenFor(of), spoken] : writtenFor(of)
}

/** The words for what is said: a no in each way of saying it, answers to those who press, and terms on a screen. */
function spokenFor({ channel, purpose, decided }: Case): string | undefined {
  if (purpose === 'rescind') return spokenRescission[channel]
  if (decided.verdict === 'decline' && saidAgain.includes(purpose))
    return isSpokenLive(channel) ? 'pushback-answers' : undefined
  if (decided.verdict === 'withdraw' || purpose === 'decline_offer') return spokenNo[channel]
  return channel === 'video_then_email' ? 'video-talking-points' : undefined
}

const spokenNo: Partial<Record<Channel, string>> = {
  call_then_email: 'phone-decline',
  voicemail_then_email: 'voicemail',
  video_then_email: 'video-decline',
}

const spokenRescission: Partial<Record<Channel, string>> = {
  call_then_email: 'rescinding-call',
  voicemail_then_email: 'voicemail-rescind',
}

/** V41: what was said once is kept to, and not said as if it were new. */
const saidAgain: readonly Purpose[] = ['reply_why', 'reply_reconsider', 'reply_counteroffer']

function isSpokenLive(channel: Channel): boolean {
  return channel === 'call_then_email' || channel === 'video_then_email'
}

function writtenFor(of: Case): string[] {
  const { purpose, decided, facts } = of
  if (facts.internal && isNo(of) && decided.verdict !== 'rescind') return ['internal-decline']
  if (purpose === 'decline_invitation') return [withdrawKind(of)]
  if (purpose === 'decline_offer') return [declineKind(of)]
  if (purpose === 'withdraw_mid_process' && facts.situation.stage === 'final_stage')
    return ['decline-final-interview']
  if (purpose === 'ask_time') return [facts.group === 'offer' ? 'more-time-offer' : 'more-time-interview']
  if (purpose === 'negotiate') return [negotiateKind(of)]
  return kinds[purpose] ?? []
}

function withdrawKind({ decided, first }: Case): string {
  if (first === 'agency_recruiter') return 'decline-to-agency-recruiter'
  if (decided.rule === 'V1') return 'withdraw-accepted-elsewhere'
  if (decided.rule === 'V27') return 'withdraw-staying'
  return decided.rule === 'V3' ? 'withdraw-other-direction' : 'withdraw-before-interview'
}

function declineKind({ facts, decided }: Case): string {
  if (['V1', 'V24'].includes(decided.rule)) return 'decline-offer-accepted-elsewhere'
  const about = facts.gaps.map((gap) => gap.about)
  if (about.includes('culture') || about.includes('values') || decided.rule === 'V5')
    return 'decline-offer-culture'
  if (facts.mobility.status === 'infeasible' || about.includes('relocation_support'))
    return 'decline-offer-relocation-or-visa'
  if (about.includes('salary') || about.includes('bonus')) return 'decline-offer-compensation'
  return decided.rule === 'V22' || decided.rule === 'V23'
    ? 'decline-offer-not-the-right-fit'
    : 'decline-offer-direct'
}

/** V36: what they changed is what is negotiated. */
const changeKinds: Partial<Record<Change['what'], string>> = {
  role: 'negotiate-title-or-scope',
  package: 'negotiate-pay',
  timing: 'negotiate-start-date',
}

const levelTopics = ['title', 'scope', 'reporting_line', 'growth']

function negotiateKind({ facts }: Case): string {
  const about = facts.gaps
    .filter((gap) => gap.answer !== 'met_in_writing' && gap.size !== 'small')
    .map((gap) => gap.about)
  if (about.length > 1) return 'negotiate-several-points'
  const [topic] = about
  const changed = facts.changes.find(({ what }) => changeKinds[what])
  if (!topic && changed) return changeKinds[changed.what] ?? 'negotiate-several-points'
  if (topic === 'salary' || topic === 'bonus' || topic === 'benefits') return 'negotiate-pay'
  if (topic && levelTopics.includes(topic)) return 'negotiate-title-or-scope'
  if (topic === 'remote_days' || topic === 'hours' || topic === 'travel') return 'negotiate-remote-days'
  return topic === 'start_date' ? 'negotiate-start-date' : 'negotiate-relocation-and-visa'
}

const kinds: Partial<Record<Purpose, string[]>> = {
  accept_offer: ['accept-an-offer'],
  speak_to_manager: ['speak-to-the-manager'],
  decline_same_day: ['same-day-cancellation'],
  decline_with_referral: ['decline-with-referral'],
  withdraw_mid_process: ['withdraw-after-several-rounds'],
  rescind: ['rescind-an-acceptance'],
  confirm_after_call: ['confirm-a-spoken-no'],
  confirm_attendance: ['confirm-attendance'],
  accept_light_talk: ['accept-a-light-talk'],
  ask_details: ['ask-for-specification'],
  ask_speed: ['ask-to-speed-up'],
  reschedule: ['reschedule'],
  reply_why: ['reply-to-why'],
  reply_reconsider: ['reply-to-please-reconsider'],
  reply_counteroffer: ['decline-a-counteroffer'],
  reply_feedback: ['feedback-asked'],
  reply_thanks: ['reply-to-thanks'],
  check_receipt: ['check-that-it-was-received'],
  check_in: ['follow-up-after-three-months'],
  reopen: ['reopen'],
  direct_connect: ['connection-request'],
}
