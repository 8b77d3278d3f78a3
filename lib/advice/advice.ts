import { z } from 'zod'

export const verdicts = [
  'proceed',
  'explore',
  'clarify',
  'reschedule',
  'negotiate',
  'withdraw',
  'decline',
  'rescind',
  'honour',
  'plan_exit',
  'reopen',
] as const
export const channels = [
  'email',
  'call_then_email',
  'voicemail_then_email',
  'video_then_email',
  'direct_message',
  'in_person_then_email',
  'none',
] as const
export const recipients = [
  'agency_recruiter',
  'hr',
  'hiring_manager',
  'network_contact',
  'own_manager',
  'interviewer',
] as const
export const purposes = [
  'accept_offer',
  'speak_to_manager',
  'decline_invitation',
  'decline_offer',
  'decline_same_day',
  'decline_with_referral',
  'withdraw_mid_process',
  'rescind',
  'confirm_after_call',
  'confirm_attendance',
  'accept_light_talk',
  'ask_details',
  'ask_time',
  'ask_speed',
  'reschedule',
  'negotiate',
  'reply_why',
  'reply_reconsider',
  'reply_counteroffer',
  'reply_feedback',
  'reply_thanks',
  'check_receipt',
  'check_in',
  'reopen',
  'direct_connect',
  'none',
] as const
export const checklists = [
  'before-you-reply',
  'send-off',
  'after-the-no',
  'rescind',
  'relocation-questions',
  'offer-comparison',
] as const

const text = z.string()
const instant = z.string()
const plainDate = z.string()

/** What the engine answers; the shapes and caps of the contract. Instants are UTC, `2026-03-05T18:00:00Z`. */
export const adviceSchema = z.strictObject({
  verdict: z.enum(verdicts),
  strength: z.enum(['firm', 'leaning', 'needs_more_facts']),
  shortAnswer: text,
  reasons: z.array(z.strictObject({ rule: text, text })).max(3),
  whyNot: z.array(z.strictObject({ verdict: z.enum(verdicts), rule: text, text })).max(3),
  flips: z
    .array(z.strictObject({ change: z.record(z.string(), z.json()), text, verdict: z.enum(verdicts) }))
    .max(5),
  answerBy: instant.nullable(),
  withinHours: z.int().nullable(),
  timingRules: z.array(text),
  channel: z.enum(channels),
  channelRule: text,
  recipients: z.array(z.strictObject({ who: z.enum(recipients), as: z.enum(['first', 'to', 'copy']) })),
  message: z.strictObject({ purpose: z.enum(purposes), outline: z.array(text), templates: z.array(text) }),
  cautions: z.array(z.strictObject({ id: text, text })).max(6),
  followUps: z.array(z.strictObject({ id: text, text, dueInDays: z.int().nullable() })).max(6),
  questions: z.array(z.strictObject({ id: text, text, to: z.enum(['self', 'employer', 'adviser']) })).max(5),
  mobility: z
    .strictObject({
      status: z.enum(['feasible', 'tight', 'infeasible', 'unknown']),
      earliestOn: plainDate.nullable(),
      latestOn: plainDate.nullable(),
      slack: z.array(z.strictObject({ constraint: text, days: z.number() })),
      criticalPath: z.array(text),
    })
    .nullable(),
  checklist: z.enum(checklists),
})

export type Advice = z.output<typeof adviceSchema>
export type Verdict = Advice['verdict']
export type Strength = Advice['strength']
export type Channel = Advice['channel']
export type Recipient = Advice['recipients'][number]['who']
export type Purpose = Advice['message']['purpose']
export type Checklist = Advice['checklist']
