import { z } from 'zod'
import { count, country, dayRange, days, instant, money, plainDate, zone } from '@/lib/advice/fields'
import {
  changeKinds,
  commitmentKinds,
  contingencies,
  criteria,
  doubtKinds,
  gapAnswers,
  gapTopics,
  involvedPeople,
  stages,
  workRights,
} from '@/lib/advice/situation-words'

const capacity = z.strictObject({
  level: z.enum(['enough', 'tight', 'none']),
  returnsInDays: days.nullish(),
})

const redFlag = z.strictObject({
  what: z.string().max(2000),
  evidence: z.enum(['credible', 'anecdotal', 'gut_feeling']),
  unlawfulQuestion: z.boolean().nullish(),
})

const gap = z.strictObject({
  about: z.enum(gapTopics),
  size: z.enum(['small', 'material']).nullish(),
  nonNegotiable: z.boolean().nullish(),
  bridgeable: z.enum(['yes', 'no', 'unclear']).nullish(),
  raised: z.boolean().nullish(),
  answer: z.enum(gapAnswers).nullish(),
})

const otherCommitment = z.strictObject({
  kind: z.enum(commitmentKinds),
  acceptedAt: instant.nullish(),
  offeredAt: instant.nullish(),
  resultExpectedAt: instant.nullish(),
  startAgreed: z.boolean().nullish(),
  inWriting: z.boolean().nullish(),
  contingentOn: z.array(z.enum(contingencies)).nullish(),
  sponsorsVisa: z.boolean().nullish(),
  answerBy: instant.nullish(),
  betterOn: z.array(z.enum(criteria)).nullish(),
  worseOn: z.array(z.enum(criteria)).nullish(),
  mustsHold: z.boolean().nullish(),
  country: country.nullish(),
})

const contract = z.strictObject({
  signed: z.boolean().nullish(),
  inWriting: z.boolean().nullish(),
  contingentOn: z.array(z.enum(contingencies)).nullish(),
  startsOn: plainDate.nullish(),
  startedOn: plainDate.nullish(),
  clausesRead: z.boolean().nullish(),
  changedAfterSignature: z.boolean().nullish(),
})

const mobility = z.strictObject({
  homeCountry: country.nullish(),
  jobCountry: country.nullish(),
  otherCountries: z.array(country).nullish(),
  workRight: z.enum(workRights).nullish(),
  permit: z.enum(['none', 'filed', 'granted', 'refused']).nullish(),
  permitTiedToEmployer: z.boolean().nullish(),
  travelBlocked: z.boolean().nullish(),
  permitExpiresOn: plainDate.nullish(),
  processingDays: dayRange.nullish(),
  hiringProcessDays: dayRange.nullish(),
  availableOn: plainDate.nullish(),
  noticeDays: days.nullish(),
  relocationLeadDays: dayRange.nullish(),
  requiredStartOn: plainDate.nullish(),
  moveOn: plainDate.nullish(),
  moveTo: country.nullish(),
  relocated: z.boolean().nullish(),
  interviewInPerson: z.boolean().nullish(),
  remotePossible: z.boolean().nullish(),
  stagedMove: z.boolean().nullish(),
  zoneGapHours: z.number().min(-26).max(26).nullish(),
  relocationPaid: money.nullish(),
  repaymentClause: z.enum(['none', 'present', 'unread']).nullish(),
  schoolYearEndsOn: plainDate.nullish(),
  schoolStartsOn: plainDate.nullish(),
  partnerWorks: z.boolean().nullish(),
  partnerMayWork: z.boolean().nullish(),
  caringDuty: z.boolean().nullish(),
  languageReady: z.boolean().nullish(),
  taxEqualisation: z.enum(['yes', 'no', 'unknown']).nullish(),
  returnsInYears: z.number().min(0).max(100).nullish(),
})

const change = z.strictObject({
  what: z.enum(changeKinds),
  at: instant.nullish(),
  by: z.enum(['this_employer', 'present_employer', 'other_employer', 'self']).nullish(),
  inWriting: z.boolean().nullish(),
  material: z.boolean().nullish(),
  resolves: count.nullish(),
  outOf: count.nullish(),
})

const rawSituation = z.strictObject({
  now: instant,
  clientZone: zone.nullish(),
  employerZone: zone.nullish(),
  stage: z.enum(stages),
  roundsDone: count.nullish(),
  invitedAt: instant.nullish(),
  repliedAt: instant.nullish(),
  interviewAt: instant.nullish(),
  offeredAt: instant.nullish(),
  acceptedAt: instant.nullish(),
  declinedAt: instant.nullish(),
  declineAcknowledged: z.boolean().nullish(),
  earlierNo: z.enum(['declined', 'withdrawn', 'rescinded']).nullish(),
  answerAgreedBy: instant.nullish(),
  needsUntil: instant.nullish(),
  cameThrough: z.enum(['agency_recruiter', 'hr', 'hiring_manager', 'network_contact', 'internal']).nullish(),
  offerFrom: z.enum(['agency_recruiter', 'hr', 'hiring_manager']).nullish(),
  contactMode: z.enum(['email', 'ats', 'phone', 'video', 'direct_message', 'in_person']).nullish(),
  callsWithHiringManager: count.nullish(),
  personalRapport: z.boolean().nullish(),
  termsDiscussedByVoice: z.boolean().nullish(),
  recruiterPrefersPhone: z.boolean().nullish(),
  othersInvolved: z.array(z.enum(involvedPeople)).nullish(),
  roleClear: z.enum(['yes', 'no', 'no_after_asking']).nullish(),
  goalFit: z.enum(['advances', 'neutral', 'detracts']).nullish(),
  stronglyAccelerates: z.boolean().nullish(),
  lightTouch: z.boolean().nullish(),
  relationshipValue: z.enum(['high', 'some', 'none']).nullish(),
  capacity: capacity.nullish(),
  redFlags: z.array(redFlag).max(50).nullish(),
  doubts: z.array(z.enum(doubtKinds)).max(50).nullish(),
  gaps: z.array(gap).max(50).nullish(),
  offerDiffersFromInterviews: z.boolean().nullish(),
  otherCommitment: otherCommitment.nullish(),
  contract: contract.nullish(),
  mobility: mobility.nullish(),
  changes: z.array(change).max(50).nullish(),
  noticeGiven: z.boolean().nullish(),
  leaning: z
    .enum([
      'proceed',
      'decline',
      'rescind',
      'switch',
      'accept',
      'negotiate',
      'reopen',
      'leave',
      'stay_silent',
      'unsure',
    ])
    .nullish(),
  intends: z
    .array(
      z.enum([
        'criticise',
        'explain_at_length',
        'conceal',
        'go_to_someone_else',
        'email_only',
        'keep_both',
        'share_details',
      ]),
    )
    .nullish(),
})

/**
 * What the engine reads. Strict: unknown keys are refused. Every optional field may be absent
 * or null, and both mean unknown; the parsed result has no nulls left.
 */
export const situationSchema = rawSituation.transform(withoutNulls)

export type Situation = NonNullish<z.output<typeof rawSituation>>
export type Gap = NonNullable<Situation['gaps']>[number]
export type Change = NonNullable<Situation['changes']>[number]

type NonNullish<T> = T extends readonly (infer Item)[]
  ? NonNullish<Item>[]
  : T extends object
    ? { [Key in keyof T]: NonNullish<Exclude<T[Key], null>> }
    : T

/** Unknown is told by an absent key or by null; from here on only by an absent key. */
export function withoutNulls<T>(value: T): NonNullish<T> {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item)) as NonNullish<T>
  if (typeof value !== 'object' || value === null) return value as NonNullish<T>
  const known = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
  return Object.fromEntries(known.map(([key, field]) => [key, withoutNulls(field)])) as NonNullish<T>
}
