import { notFound } from 'next/navigation'
import { requireRole } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { type Farewell, findFarewell } from '@/lib/reviews/find-farewell'
import { getReviewForCoach } from '@/lib/reviews/queries'
import { reviewId } from '@/lib/reviews/schema'

/** The review of an address that this coach has, or why they see it no more. Others are not found. */
export async function loadReview(params: Promise<{ id: string }>) {
  const viewer = await requireRole('coach')
  const { success, data: id } = reviewId.safeParse((await params).id)
  if (!success) notFound()
  try {
    return { viewer, review: await getReviewForCoach(viewer, id), now: new Date() }
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'not_found') throw error
    return (await findFarewell(viewer, id)) ?? notFound()
  }
}

export type LoadedReview = Exclude<Awaited<ReturnType<typeof loadReview>>, Farewell>
