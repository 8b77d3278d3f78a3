import { db, type Transaction } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

/** A message somebody may take up: its language, whose it is, and whether it was asked of one coach alone. */
export type Claimable = { locale: string; clientId: string; askedCoachId: string | null }

/** The coaches who may take up a message. Nobody reads their own. */
export function coachesFor({ locale, clientId, askedCoachId }: Claimable) {
  return {
    ...takingReviews,
    userId: { not: clientId, ...(askedCoachId && { equals: askedCoachId }) },
    OR: [{ languages: { isEmpty: true } }, { languages: { has: languageOf(locale) } }],
  } satisfies Prisma.CoachWhereInput
}

/** Of coaches who read messages at all: they say so, show themselves, and their account is open and still a coach's. */
export const takingReviews = {
  takesReviews: true,
  publishedAt: { not: null },
  user: { disabledAt: null, role: 'coach' },
} satisfies Prisma.CoachWhereInput

/** The messages that a coach who reads messages may take up, whether or not somebody has them. */
export function reviewsFor({ id, languages }: { id: string; languages: readonly string[] }) {
  return {
    clientId: { not: id },
    AND: [
      { OR: [{ askedCoachId: null }, { askedCoachId: id }] },
      languages.length === 0
        ? {}
        : { OR: languages.map((language) => ({ locale: { startsWith: language } })) },
    ],
  } satisfies Prisma.ReviewWhereInput
}

/** Nobody has it: it waits, or the account of whoever had it is gone. */
export const unclaimed = {
  isOpen: true,
  coachId: null,
} satisfies Prisma.ReviewWhereInput

/** The ids of those who may take up a message. */
export async function listClaimants(claimable: Claimable, tx: Transaction = db()): Promise<string[]> {
  const coaches = await tx.coach.findMany({ where: coachesFor(claimable), select: { userId: true } })
  return coaches.map(({ userId }) => userId)
}

/** "en" of "en-GB". Coaches name languages, drafts are written in the English of a country. */
function languageOf(locale: string): string {
  return locale.slice(0, 2)
}
