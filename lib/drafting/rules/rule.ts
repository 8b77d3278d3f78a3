import type { Draft } from '@/lib/drafting/draft'
import { type Finding, type FindingId, type Severity, type Span, severityOf } from '@/lib/drafting/findings'

/** One definition of the domain guide, section 7: what it finds in a draft. */
export type Rule = (draft: Draft) => Finding[]

type Told = { severity?: Severity; replacement?: string }

/** A finding at a place in the body. */
export function at(id: FindingId, { start, end }: Span, text: string, told: Told = {}): Finding {
  return {
    id,
    severity: told.severity ?? severityOf(id),
    where: 'body',
    span: { start, end },
    text,
    ...kept(told),
  }
}

/** A finding that something is not there. */
export function absent(id: FindingId, text: string, severity: Severity = severityOf(id)): Finding {
  return { id, severity, where: 'absent', span: null, text }
}

/** A finding in the subject; without a span when there is no subject. */
export function inSubject(id: FindingId, span: Span | null, text: string, told: Told = {}): Finding {
  return { id, severity: told.severity ?? severityOf(id), where: 'subject', span, text, ...kept(told) }
}

function kept({ replacement }: Told): { replacement?: string } {
  return replacement === undefined ? {} : { replacement }
}
