import type { Advice, Recipient } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import type { Message, MessagePurpose } from '@/lib/drafting/message'
import { isSpoken, type Sourced, type Text } from './draft'

/** What the opportunity knows, as the checker needs it. */
export type DraftCase = {
  opportunity: { employer: string; role: string; stage: NonNullable<Message['stage']> } | null
  situation: Situation | null
  advice: Advice | null
  /** The name of the employer of the strongest commitment elsewhere. */
  otherEmployer: string | null
  now: Date
}

type DraftOf = Text & {
  channel: string
  purpose: string
  locale: string
  recipient: string | null
  /** It is one of several cards, or its answer is spoken first. */
  values: Sourced
}

const hourMs = 3_600_000

/** The checker's Message: the draft, and the facts of its case. What is not known is left out. */
export function messageOfDraft(
  draft: DraftOf,
  { opportunity, situation, advice, otherEmployer, now }: DraftCase,
): Message {
  const { channel, locale, subject, body } = draft
  const purpose = purposeOf(draft.purpose)
  const interviewAt = situation?.interviewAt
  return known({
    language: locale.slice(0, 2) as NonNullable<Message['language']>,
    channel: channel as Message['channel'],
    purpose,
    stage: opportunity?.stage,
    roundsDone: situation?.roundsDone,
    recipient: (draft.recipient ?? undefined) as Recipient | undefined,
    calledFirst: channel === 'email' && spokenFirst(advice, purpose) ? true : undefined,
    hoursUntilInterview: interviewAt ? (Date.parse(interviewAt) - now.getTime()) / hourMs : undefined,
    overdue: isOverdue(advice, now),
    facts: factsOf({ opportunity, situation, advice, otherEmployer }, purpose, draft.values),
    subject: channel === 'email' ? subject : undefined,
    body,
  }) as Message
}

/** Some texts of the library answer nothing, such as a thank-you note; they are read as a check-in is. */
function purposeOf(purpose: string): MessagePurpose {
  return purpose === 'none' ? 'check_in' : (purpose as MessagePurpose)
}

function spokenFirst(advice: Advice | null, purpose: MessagePurpose): boolean {
  if (purpose === 'confirm_after_call') return true
  return /_then_email$/.test(advice?.channel ?? '')
}

/** T10: the window has passed. */
function isOverdue(advice: Advice | null, now: Date): boolean | undefined {
  if (!advice || advice.answerBy === null) return undefined
  return advice.timingRules.includes('T10') || Date.parse(advice.answerBy) < now.getTime()
}

type Facts = NonNullable<Message['facts']>

function factsOf(
  { opportunity, situation, advice, otherEmployer }: Omit<DraftCase, 'now'>,
  purpose: MessagePurpose,
  values: Sourced,
): Facts | undefined {
  const contact = values.contact?.value as { name?: string } | undefined
  const facts = known({
    employer: opportunity?.employer,
    role: opportunity?.role,
    contactName: contact?.name,
    otherEmployer: otherEmployer ?? undefined,
    interviewAt: situation?.interviewAt,
    firstToHear: advice?.recipients.find(({ as }) => as === 'first')?.who,
    priorAcceptance: situation ? acceptedBefore(situation, purpose) : undefined,
    somethingChanged: situation && purpose === 'reopen' ? (situation.changes ?? []).length > 0 : undefined,
  })
  return Object.keys(facts).length > 0 ? (facts as Facts) : undefined
}

/** An acceptance the reader should hear of: the one taken back, or the one that stood behind an earlier no. */
function acceptedBefore(situation: Situation, purpose: MessagePurpose): boolean | undefined {
  if (purpose === 'rescind') return true
  if (purpose !== 'reopen') return undefined
  const { earlierNo, otherCommitment, changes } = situation
  return (
    earlierNo === 'rescinded' ||
    otherCommitment?.kind === 'verbal' ||
    otherCommitment?.kind === 'signed' ||
    (changes ?? []).some(({ what }) => what === 'other_offer_fell_through')
  )
}

function known<T extends object>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** The text as it leaves: for a message that has a subject, both; for one that is spoken, the words alone. */
export function copyOf({ channel, subject, body }: Text & { channel: string }): string {
  return isSpoken(channel) || subject === '' ? body : `${subject}\n\n${body}`
}
