import type { Severity } from '@/lib/drafting/findings'
import type { TextState } from '@/lib/templates/editing/schema'
import type { PartName } from '@/lib/templates/editing/text-parts'

export const stateLabels: Record<TextState, string> = {
  draft: 'Not published yet',
  published: 'Published',
  retired: 'Retired',
}

/** How the form calls a part of a text. */
export const partLabels: Record<Exclude<PartName, 'purpose'>, string> = {
  slug: 'Address',
  kind: 'Kind',
  channel: 'Sent as',
  tone: 'Tone',
  locale: 'Language',
  title: 'Title',
  whenToUse: 'When to use it',
  whenNot: 'When not',
  rules: 'Rules it rests on',
  subject: 'Subject',
  details: 'Fields, choices and notes',
  body: 'Text',
}

export const severityLabels: Record<Severity, string> = {
  must_fix: 'Mend this',
  should_fix: 'Better',
  hint: 'A hint',
}
