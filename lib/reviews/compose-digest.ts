import type { Transaction } from '@/lib/db'
import { env } from '@/lib/env'
import type { Letter } from '@/lib/mail'
import { whyOf } from '@/lib/notices/compose-letter'
import { noticeKinds } from '@/lib/notices/kinds'
import type { Composer } from '@/lib/outbox'
import { formatInstant, zoneCity } from '@/lib/time'
import { reviewsFor, takingReviews, unclaimed } from './may-claim'

const kind = 'review_digest'

/** What is open for a coach this morning: how many, and by when the first. No letter while nothing is. */
export const reviewLetters: Record<string, Composer> = {
  [kind]: async (tx, { subjectId }, now) => {
    const coach = await findReader(tx, subjectId)
    if (!coach) return null
    const own = { coachId: coach.id, isOpen: true }
    const waiting = { ...unclaimed, ...reviewsFor(coach) }
    const [inHand, free, first] = await Promise.all([
      tx.review.count({ where: own }),
      tx.review.count({ where: waiting }),
      tx.review.findFirst({
        // Where a question is open, the clock stands still.
        where: { OR: [{ ...own, pausedAt: null }, waiting] },
        orderBy: { promisedAt: 'asc' },
        select: { promisedAt: true },
      }),
    ])
    return first ? digestLetter(coach, { inHand, free, first: first.promisedAt }, now) : null
  },
}

/** Null for a coach who reads no messages at the moment, or does not want this letter. */
async function findReader(tx: Transaction, userId: string) {
  const coach = await tx.coach.findFirst({
    where: { userId, ...takingReviews },
    select: {
      languages: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          zone: true,
          noticeChoices: { where: { kind, byMail: false }, select: { kind: true } },
        },
      },
    },
  })
  if (!coach || coach.user.noticeChoices.length > 0) return null
  return { ...coach.user, languages: coach.languages }
}

type Open = { inHand: number; free: number; first: Date }

function digestLetter(
  { name, email, zone }: { name: string; email: string; zone: string },
  { inHand, free, first }: Open,
  now: Date,
): Letter {
  return {
    to: { name, address: email },
    subject: 'What is open this morning',
    paragraphs: ['This is how the queue of messages stands for you this morning.'],
    facts: [
      ['With you', String(inHand)],
      ['Waiting for somebody', String(free)],
      firstFact(`${formatInstant(first, zone, now)}, ${zoneCity(zone)} time`, first <= now),
    ],
    action: { label: 'See the queue', url: new URL('/coach', env().APP_URL).href },
    ...whyOf(noticeKinds[kind]),
  }
}

function firstFact(at: string, isLate: boolean): [string, string] {
  return isLate ? ['The first was promised by', `${at}, and is late`] : ['The first is promised by', at]
}
