import { z } from 'zod'

/** Every finding of the domain guide, section 7, in its order. */
export const findingIds = [
  'no_decision',
  'tentative',
  'decision_buried',
  'invites_negotiation_when_final',
  'reopen_without_change',
  'hidden_prior_acceptance',
  'hidden_earlier_no',
  'no_thanks',
  'too_curt',
  'no_stage_acknowledged',
  'rude',
  'excessive_apology',
  'missing_apology',
  'late_without_apology',
  'ghosting_followup',
  'guilt',
  'pressure',
  'over_explaining',
  'too_long',
  'vague_request',
  'no_deadline',
  'multiple_asks',
  'grammar_errors',
  'spelling',
  'names_other_employer',
  'discloses_other_terms',
  'boastful',
  'negative_about_company',
  'negative_about_person',
  'oversharing_personal',
  'third_party_data_without_consent',
  'legal_admission',
  'missing_subject',
  'unclear_subject',
  'unfilled_placeholder',
  'wrong_details',
  'wrong_recipient',
  'no_confirmation_promised',
  'voicemail_too_long',
  'incomplete_voicemail',
  'no_signoff',
] as const
export type FindingId = (typeof findingIds)[number]

export const severities = ['must_fix', 'should_fix', 'hint'] as const
export type Severity = (typeof severities)[number]

/** The others are `should_fix`; a borderline case of any is a `hint`. */
export const mustFix: readonly FindingId[] = [
  'unfilled_placeholder',
  'missing_subject',
  'no_decision',
  'wrong_details',
  'hidden_prior_acceptance',
  'hidden_earlier_no',
  'legal_admission',
  'third_party_data_without_consent',
  'rude',
]

/** In UTF-16 code units of the field it names, the end exclusive. */
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })

const finding = z.strictObject({
  id: z.enum(findingIds),
  severity: z.enum(severities),
  where: z.enum(['subject', 'body', 'absent']),
  span: span.nullable(),
  text: z.string(),
  replacement: z.string().optional(),
})

export const findingsSchema = z.strictObject({
  language: z.string(),
  words: z.int().min(0),
  paragraphs: z.int().min(0),
  speakingSeconds: z.int().min(0).optional(),
  structure: z.strictObject({
    thanks: span.nullable(),
    decision: span.nullable(),
    reason: span.nullable(),
    goodwill: span.nullable(),
  }),
  findings: z.array(finding),
  ready: z.boolean(),
})

export type Span = z.infer<typeof span>
export type Finding = z.infer<typeof finding>
export type Findings = z.infer<typeof findingsSchema>

/** How grave a finding is unless it is borderline. */
export function severityOf(id: FindingId): Severity {
  return mustFix.includes(id) ? 'must_fix' : 'should_fix'
}
