import type { Message } from '@/lib/drafting/message'
import { fill } from '@/lib/templates/fill-template'
import { sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'

/** A text as somebody would send it, everything told, for the checker; null for a checklist, which nobody sends. */
export function messageOfTemplate(template: Template): Message | null {
  const { channel, purpose, locale } = template
  if (channel === 'checklist') return null
  const { subject, body } = fill(template, sampleValues(template), { zone: 'Europe/Lisbon' })
  return {
    language: locale.slice(0, 2) as NonNullable<Message['language']>,
    channel,
    // A thank-you note answers nothing; it is read as a check-in is.
    purpose: purpose === 'none' ? 'check_in' : purpose,
    ...(purpose === 'confirm_after_call' && { calledFirst: true }),
    ...(subject !== null && { subject }),
    body,
  }
}
