import { cache } from 'react'
import { letterFindings } from '@/components/reviews/letter-findings'
import { messageSchema } from '@/lib/drafting/message'
import type { ReviewForCoach } from '@/lib/reviews/queries'
import { checkMessage } from '@/lib/wording/check-message'

/**
 * What the checker says of the version on the table, for the letter and for the list beside it. It knows of the case
 * what the client shares, and no more.
 */
export const checkShared = cache(async (review: ReviewForCoach) => {
  const { channel, purpose, locale, recipient, shared, current } = review
  const { subject, body } = current.text
  const facts = (shared?.facts ?? {}) as Record<string, unknown>
  const checked = await checkMessage(
    messageSchema.parse({
      language: locale.slice(0, 2),
      channel,
      // Some texts answer nothing, such as a thank-you note; they are read as a check-in is.
      purpose: purpose === 'none' ? 'check_in' : purpose,
      stage: shared?.stage,
      recipient,
      roundsDone: facts.roundsDone,
      facts: {
        employer: shared?.employer,
        role: shared?.role,
        interviewAt: facts.interviewAt,
      },
      subject: channel === 'email' ? subject : undefined,
      body,
    }),
  )
  return { ...checked, findings: letterFindings(checked.findings, current.text) }
})
