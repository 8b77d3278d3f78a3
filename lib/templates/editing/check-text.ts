import type { Finding, Severity } from '@/lib/drafting/findings'
import type { Message } from '@/lib/drafting/message'
import { messageOfTemplate } from '@/lib/templates/editing/message-of-template'
import type { Template } from '@/lib/templates/template'
import { checkMessage } from '@/lib/wording/check-message'

/** A finding, and the words that it is about; they are empty where it misses something. */
export type TextFinding = { severity: Severity; text: string; words: string }

/** What the draft check finds in a text as somebody would send it; nothing for a checklist. */
export async function checkText(template: Template, patienceMs?: number): Promise<TextFinding[]> {
  const message = messageOfTemplate(template)
  if (!message) return []
  const { findings } = await checkMessage(message, patienceMs)
  return findings.map((finding) => ({
    severity: finding.severity,
    text: finding.text,
    words: wordsOf(finding, message),
  }))
}

/** Whether a text may be published without a word: a hint needs no reason. */
export function isGrave({ severity }: TextFinding): boolean {
  return severity !== 'hint'
}

function wordsOf({ where, span }: Finding, { subject, body }: Message): string {
  if (!span) return ''
  return (where === 'subject' ? (subject ?? '') : body).slice(span.start, span.end)
}
