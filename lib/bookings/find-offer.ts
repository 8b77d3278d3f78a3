import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Question } from './rules'
import { anyone } from './schema'

/** What every write needs to know of a kind. */
export const kindFields = {
  id: true,
  name: true,
  lengthMinutes: true,
  bufferBeforeMinutes: true,
  bufferAfterMinutes: true,
  minimumNoticeMinutes: true,
  horizonDays: true,
  stepMinutes: true,
  dailyCap: true,
  weeklyCap: true,
  place: true,
  placeDetail: true,
  questions: true,
  freeUntilHours: true,
  reasonUntilHours: true,
} satisfies Prisma.CallKindSelect

/** Coaches whom people may book: they show themselves, and their account is open. */
export const shown = {
  publishedAt: { not: null },
  user: { disabledAt: null },
} satisfies Prisma.CoachWhereInput

/**
 * A kind and the ids of who offers it: one coach, or everybody with `anyone`. Nobody is offered their own time.
 * Throws `not_found` where nobody offers it.
 */
export async function findOffer(slugs: { coach: string; kind: string }, viewerId: string | null = null) {
  const found = await db().callKind.findFirst({
    where: { slug: slugs.kind, retiredAt: null },
    select: {
      ...kindFields,
      coaches: {
        where: {
          coach: { ...shown, ...(slugs.coach !== anyone && { slug: slugs.coach }) },
          ...(viewerId && { coachId: { not: viewerId } }),
        },
        select: { coachId: true },
      },
    },
  })
  if (!found || found.coaches.length === 0) throw new DomainError('not_found', 'This call is not offered.')
  const { coaches, ...kind } = found
  return {
    kind: { ...kind, questions: kind.questions as Question[] },
    coachIds: coaches.map(({ coachId }) => coachId).sort(),
  }
}

export type OfferedKind = Awaited<ReturnType<typeof findOffer>>['kind']
