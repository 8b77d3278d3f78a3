import { z } from 'zod'
import { purposes, recipients } from '@/lib/advice/advice'
import { count, instant } from '@/lib/advice/fields'
import { withoutNulls } from '@/lib/advice/situation'
import { stages } from '@/lib/advice/situation-words'

export const languageCodes = ['en', 'fr', 'de', 'es'] as const
export const messageChannels = ['email', 'voicemail', 'phone_script', 'direct_message'] as const
const closedStages = ['withdrawn', 'rescinded', 'rejected', 'lapsed'] as const

const name = z.string().max(500)

const facts = z.strictObject({
  employer: name.nullish(),
  role: name.nullish(),
  contactName: name.nullish(),
  otherEmployer: name.nullish(),
  interviewAt: instant.nullish(),
  firstToHear: z.enum(recipients).nullish(),
  unansweredMessages: count.nullish(),
  priorAcceptance: z.boolean().nullish(),
  somethingChanged: z.boolean().nullish(),
})

const rawMessage = z.strictObject({
  language: z.enum(languageCodes).nullish(),
  channel: z.enum(messageChannels),
  purpose: z.enum(purposes).exclude(['none']),
  stage: z.enum([...stages, ...closedStages]).nullish(),
  roundsDone: count.nullish(),
  recipient: z.enum(recipients).nullish(),
  calledFirst: z.boolean().nullish(),
  decisionFinal: z.boolean().nullish(),
  hoursUntilInterview: z.number().nullish(),
  overdue: z.boolean().nullish(),
  facts: facts.nullish(),
  subject: z.string().nullish(),
  body: z.string(),
})

/**
 * What the checker reads. Strict: unknown keys are refused. Every optional field may be absent or
 * null, and both mean unknown; the parsed result has no nulls left.
 */
export const messageSchema = rawMessage.transform(withoutNulls)

export type Message = z.output<typeof messageSchema>
export type LanguageCode = (typeof languageCodes)[number]
export type MessagePurpose = Message['purpose']
