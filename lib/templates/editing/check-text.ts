import { checkDraft } from '@/lib/drafting/check-draft'
import type { Finding } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { messageOfTemplate } from '@/lib/templates/editing/message-of-template'
import type { Template } from '@/lib/templates/template-file'

/** What the draft check finds in a text as somebody would send it; nothing for a checklist. */
export async function checkText(template: Template, _patienceMs?: number): Promise<Finding[]> {
  const message = messageOfTemplate(template)
  return message ? checkDraft(message).findings : []
}

/** The words that a finding is about; empty where it misses something. */
export function wordsOf({ where, span }: Finding, { subject, body }: Message): string {
  if (!span) return ''
  return (where === 'subject' ? (subject ?? '') : body).slice(span.start, span.end)
}
