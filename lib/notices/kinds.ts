import type { Role } from '@/lib/generated/prisma/enums'

export type Kind = {
  /** What it is called where it can be turned off. */
  label: string
  /** What the inbox and the letter say, to each role that gets it. No names, and nothing of any message. */
  says: Partial<Record<Role, string>>
  /** A promised time rests on it, so it cannot be turned off. */
  isPromise?: true
  /** By when the review is promised is said with it; in its letter alone where another time may stand soon. */
  tellsPromise?: true | 'letter'
  /** Once the review is no longer open, no letter goes out. */
  whileOpen?: true
  /** It tells a coach that they see the review no more. */
  isFarewell?: true
  /** A letter that sums up, with no line in the inbox. */
  mailOnly?: true
}

/** What people are told of, in the order in which the settings list it. */
export const noticeKinds = {
  review_claimed: {
    label: 'A coach has taken up your message',
    says: { client: 'A coach has taken up your message and reads it now.' },
    tellsPromise: true,
    whileOpen: true,
  },
  review_question: {
    label: 'The coach has a question',
    says: {
      client: 'Your coach has a question about your message. The clock stands still until you answer.',
    },
    isPromise: true,
    whileOpen: true,
  },
  review_returned: {
    label: 'Your message came back with comments or suggestions',
    says: { client: 'Your message came back. Your coach left comments or suggestions for you.' },
    isPromise: true,
  },
  review_approved: {
    label: 'Your message was approved',
    says: { client: 'Your coach has read your message and would send it as it stands.' },
    isPromise: true,
  },
  review_late: {
    label: 'The answer comes later than promised',
    says: {
      // Also where another coach has it from now on, and where nobody has hours yet.
      client:
        'The answer to your message comes later than promised. We are sorry. Its page says who has it now.',
    },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
  },
  review_reassigned: {
    label: 'A review goes to another coach',
    says: {
      client: 'Another coach has your message now.',
      coach: 'A review that you had went to another coach.',
    },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
    isFarewell: true,
  },
  review_released: {
    label: 'A review goes back to the queue',
    says: {
      // Also where it was asked of that coach alone.
      client: 'Your message is in the queue again. Its page says whom it waits for, and by when.',
      coach: 'A review that you had went back to the queue.',
    },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
    isFarewell: true,
  },
  review_reply: {
    label: 'Somebody replied to a comment',
    says: {
      client: 'Your coach replied to a comment on your message.',
      coach: 'A client replied to a comment of yours.',
    },
  },
  review_asked: {
    label: 'A message waits for review',
    says: { coach: 'A message waits for a second pair of eyes.' },
    tellsPromise: true,
    whileOpen: true,
  },
  review_assigned: {
    label: 'A review was given to you',
    says: { coach: 'A review was given to you.' },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
  },
  review_question_answered: {
    label: 'The client has answered your question',
    says: { coach: 'Your question about a message was answered. The clock runs again.' },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
  },
  review_asked_again: {
    label: 'A message is back for another round',
    says: { coach: 'A message that you read before is back, with a new version.' },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
  },
  review_at_risk: {
    label: 'A promised time is near',
    says: {
      coach: 'The promised time of a review is near, and it is not answered yet.',
      admin: 'The promised time of a review is near, and it is not answered yet.',
    },
    isPromise: true,
    tellsPromise: 'letter',
    whileOpen: true,
  },
  review_missed: {
    label: 'A promised time has passed',
    says: {
      coach: 'The promised time of a review of yours has passed without an answer. The client was told.',
      admin: 'The promised time of a review has passed without an answer. The queue says who has it now.',
    },
    isPromise: true,
    tellsPromise: true,
    whileOpen: true,
  },
  review_withdrawn: {
    label: 'A client has taken a message back',
    says: { coach: 'A client has taken a message back. There is nothing left for you to do.' },
    isFarewell: true,
  },
  review_sent: {
    label: 'A message that you read was sent',
    says: { coach: 'A message that you read was sent.' },
  },
  review_rated: {
    label: 'A client has said how a review helped',
    says: { coach: 'A client has said how your review helped.' },
  },
  review_digest: {
    label: 'What is open, each working morning at eight',
    says: { coach: 'What is open in the queue this morning.' },
    mailOnly: true,
  },
} as const satisfies Record<string, Kind>

export type NoticeKind = keyof typeof noticeKinds

/** A kind by its name; undefined for a word that is none. */
export function findKind(name: string): Kind | undefined {
  return Object.hasOwn(noticeKinds, name) ? noticeKinds[name as NoticeKind] : undefined
}

/** The kinds that a role gets, in order. */
export function kindsFor(role: Role): (Kind & { name: NoticeKind })[] {
  const kinds = Object.entries(noticeKinds) as [NoticeKind, Kind][]
  return kinds.filter(([, { says }]) => says[role]).map(([name, kind]) => ({ name, ...kind }))
}
