import type { Span } from '@/lib/drafting/findings'

/** The findings of open wording, which a model of sentences votes on beside the rules. */
export const wordingLabels = [
  'boastful',
  'discloses_other_terms',
  'guilt',
  'hidden_prior_acceptance',
  'invites_negotiation_when_final',
  'legal_admission',
  'negative_about_company',
  'negative_about_person',
  'oversharing_personal',
  'pressure',
  'rude',
  'tentative',
  'third_party_data_without_consent',
  'too_curt',
] as const
export type WordingLabel = (typeof wordingLabels)[number]

/**
 * One sentence of the body as the model reads it. `sure`: good enough to be reported on its own; `likely`: together
 * with a weak sign of the rules; `faint`: no more than a hint. The thresholds live with the model.
 */
export type WordingReading = Span & { label: WordingLabel; score: number; vote: 'sure' | 'likely' | 'faint' }

/** One finding of the grammar checker, mapped to ours. Offsets in the body, as everywhere. */
export type LanguageReading = Span & {
  id: 'spelling' | 'grammar_errors'
  text: string
  replacement?: string
}

/** What was read from a body by means that are not pure. `isRead`: the models have read it, so that silence counts. */
export type Readings = { isRead: boolean; wording: WordingReading[]; language: LanguageReading[] }

/** Nothing could be read in time, or the text is in a language that the models do not know. */
export const noReadings: Readings = { isRead: false, wording: [], language: [] }
