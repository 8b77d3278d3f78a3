import type { Written } from './findings-of'

/** A good plain e-mail around the sentences that a test is about. */
export function letter(middle: string, { thanks = 'Thank you for the offer.' } = {}): string {
  return `Dear Anna,\n\n${thanks} ${middle}\n\nI wish you and the team all the best.\n\nKind regards,\nMaya Lind`
}

/** What such a mail is sent with: an offer declined, its role in the subject. */
export const offer: Written = {
  purpose: 'decline_offer',
  stage: 'offer_received',
  subject: 'Your offer: Data Engineer',
  facts: { employer: 'Northwind Logistics', role: 'Data Engineer', contactName: 'Anna Brandt' },
}
