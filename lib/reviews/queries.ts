import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { findShared } from '@/lib/find-shared'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Shareable } from '@/lib/shares'
import type { Viewer } from '@/lib/viewer'
import { type Claimable, coachesFor, reviewsFor, takingReviews, unclaimed } from './may-claim'
import { firstMissed, missedPromises } from './missed-promises'
import { whereOf } from './party'
import { commentFields, listTexts } from './read-comments'
import { suggestionFields } from './read-suggestions'
import type { QueueFilter } from './schema'
import { threadsOf } from './threads'

export const reviewsAPage = 50

/** As far back as lists go and count, so that no list grows with the table. */
export const longestQueue = 1000

// Before it is claimed a review has no name, no employer and no words.
const queued = {
  id: true,
  state: true,
  round: true,
  locale: true,
  purpose: true,
  channel: true,
  stage: true,
  askedAt: true,
  promisedAt: true,
  pausedAt: true,
  askedCoachId: true,
  coachId: true,
  rating: true,
  thanks: true,
  coach: { select: { user: { select: { name: true } } } },
  askedCoach: { select: { user: { select: { name: true } } } },
  client: { select: { name: true } },
  events: missedPromises,
} satisfies Prisma.ReviewSelect

type QueuedRow = Prisma.ReviewGetPayload<{ select: typeof queued }>
type Asker = Pick<Viewer, 'id' | 'role'>

/**
 * A page of the reviews a coach has or may take up, or for an admin of all, by promised time; those that are answered
 * with the latest first. `total` counts up to `longestQueue`. A coach learns the name of a client only
 * once they have the review, an admin never. Everybody else sees nothing.
 */
export async function listQueue(viewer: Asker, filter: QueueFilter) {
  const where = { ...(await seenBy(viewer, filter)), AND: filtered(viewer, filter) }
  // One index serves both: of all there ever were, the past is read from its end.
  const direction = filter.show === 'open' ? 'asc' : 'desc'
  const orderBy: Prisma.ReviewOrderByWithRelationInput[] = [{ promisedAt: direction }, { id: direction }]
  const skip = (filter.page - 1) * reviewsAPage
  const [rows, total] = await Promise.all([
    db().review.findMany({
      where,
      select: queued,
      orderBy,
      skip,
      take: skip < longestQueue ? reviewsAPage : 0,
    }),
    db().review.count({ where, orderBy, take: longestQueue }),
  ])
  return { rows: rows.map((row) => asQueued(viewer, row)), total }
}

async function seenBy(viewer: Asker, { show }: QueueFilter): Promise<Prisma.ReviewWhereInput> {
  if (viewer.role === 'admin') return {}
  if (viewer.role !== 'coach') return { id: { in: [] } }
  const own = whereOf({ as: 'coach', id: viewer.id })
  if (show === 'past') return own
  const taking = await db().coach.findFirst({
    where: { userId: viewer.id, ...takingReviews },
    select: { languages: true },
  })
  if (!taking) return own
  return { OR: [own, { ...unclaimed, ...reviewsFor({ id: viewer.id, ...taking }) }] }
}

function filtered(
  viewer: Asker,
  { who, show, state, language, stage }: QueueFilter,
): Prisma.ReviewWhereInput {
  return {
    isOpen: show === 'open',
    ...(who === 'mine' && { coachId: viewer.id }),
    ...(who === 'unclaimed' && { coachId: null }),
    ...(state && { state }),
    ...(language && { locale: { startsWith: language } }),
    ...(stage && { stage }),
  }
}

function asQueued(viewer: Asker, { coach, askedCoach, client, askedCoachId, events, ...row }: QueuedRow) {
  const isMine = row.coachId === viewer.id
  return {
    ...row,
    isMine,
    /** An earlier promise for this round was not kept. */
    wasLate: firstMissed(events, row.round) !== null,
    /** Asked of this coach alone. */
    byName: askedCoachId === viewer.id,
    /** The one coach that it may be given to; null: any. */
    askedCoachId,
    askedCoachName: askedCoach?.user.name ?? null,
    coachName: coach?.user.name ?? null,
    clientName: isMine ? client.name : null,
  }
}

export type QueueRow = Awaited<ReturnType<typeof listQueue>>['rows'][number]

/** A review as the coach who has it may see it. */
const held = {
  id: true,
  draftId: true,
  state: true,
  isOpen: true,
  round: true,
  locale: true,
  purpose: true,
  channel: true,
  shares: true,
  askedAt: true,
  promisedAt: true,
  pausedAt: true,
  minutesLeft: true,
  claimedAt: true,
  askedCoachId: true,
  approvedNumber: true,
  approvedFingerprint: true,
  rating: true,
  thanks: true,
  coachNotes: true,
  client: { select: { name: true } },
  draft: {
    select: {
      opportunityId: true,
      recipient: true,
      sent: { select: { number: true, fingerprint: true, sentAt: true } },
    },
  },
  rounds: {
    select: {
      number: true,
      versionNumber: true,
      question: true,
      worries: true,
      askedAt: true,
      note: true,
      answeredAt: true,
      approves: true,
      decidedAt: true,
      resultNumber: true,
    },
    orderBy: { number: 'asc' },
  },
} satisfies Prisma.ReviewSelect

type Coach = { id: string }

/**
 * A review with what its coach works on: the text of the round in hand, their copy of it, suggestions, threads placed
 * in that text, and of the opportunity what is shared. Versions are those since it was first asked, newest first and
 * without texts. Throws `not_found` for a review of anybody else's, also of one that was released or taken back.
 */
export async function getReviewForCoach(coach: Coach, id: string) {
  const found = await db().review.findFirst({
    where: { id, ...whereOf({ as: 'coach', id: coach.id }) },
    select: held,
  })
  const current = found?.rounds.at(-1)
  if (!found || !current) throw new DomainError('not_found', 'This review is not here.')
  const { draft, shares, client, askedCoachId, approvedFingerprint, ...review } = found
  const [shared, versions, work, suggestions, comments] = await Promise.all([
    findShared(draft.opportunityId, shares as Shareable[]),
    listVersionsSince(found.draftId, found.rounds[0]?.versionNumber ?? current.versionNumber),
    getRoundInHand(id, current.number),
    db().reviewSuggestion.findMany({ where: { reviewId: id }, select: suggestionFields, orderBy: inOrder }),
    db().reviewComment.findMany({ where: { reviewId: id }, select: commentFields, orderBy: asWritten }),
  ])
  const texts = await listTexts(found.draftId, comments, current.versionNumber)
  return {
    ...review,
    client,
    byName: askedCoachId !== null,
    shares: shares as Shareable[],
    shared,
    recipient: draft.recipient,
    sent: draft.sent && {
      number: draft.sent.number,
      sentAt: draft.sent.sentAt,
      differs: draft.sent.fingerprint !== approvedFingerprint,
    },
    versions,
    newestNumber: versions[0]?.number ?? current.versionNumber,
    current: { ...current, ...work },
    suggestions,
    threads: threadsOf(comments, texts, current.versionNumber),
  }
}

export type ReviewForCoach = Awaited<ReturnType<typeof getReviewForCoach>>

const inOrder = [
  { round: 'asc' },
  { position: 'asc' },
] satisfies Prisma.ReviewSuggestionOrderByWithRelationInput[]

const asWritten = [
  { createdAt: 'asc' },
  { id: 'asc' },
] satisfies Prisma.ReviewCommentOrderByWithRelationInput[]

/** The text that a round is about, and the coach's copy of it: the text itself until it is edited. */
async function getRoundInHand(reviewId: string, number: number) {
  const { version, subject, body, revision } = await db().reviewRound.findUniqueOrThrow({
    where: { reviewId_number: { reviewId, number } },
    select: { subject: true, body: true, revision: true, version: { select: { subject: true, body: true } } },
  })
  const copy = { subject: subject ?? version.subject, body: body ?? version.body, revision }
  return { text: version, copy }
}

async function listVersionsSince(draftId: string, first: number) {
  return db().draftVersion.findMany({
    where: { draftId, number: { gte: first } },
    select: { number: true, kind: true, createdAt: true },
    orderBy: { number: 'desc' },
    take: 100,
  })
}

/** The text of a version since a review was first asked, for the coach who has it, or null. */
export async function findReviewVersion(coach: Coach, id: string, number: number) {
  const review = await db().review.findFirst({
    where: { id, ...whereOf({ as: 'coach', id: coach.id }) },
    select: { draftId: true, rounds: { select: { versionNumber: true }, where: { number: 1 } } },
  })
  const first = review?.rounds[0]?.versionNumber
  if (!review || first === undefined || number < first) return null
  return db().draftVersion.findUnique({
    where: { draftId_number: { draftId: review.draftId, number } },
    select: { number: true, subject: true, body: true, kind: true, createdAt: true },
  })
}

/** The name of the coach who has a review, for an admin; null where nobody has it, and for everybody else. */
export async function findHolder(viewer: Asker, id: string): Promise<{ name: string } | null> {
  if (viewer.role !== 'admin') return null
  const review = await db().review.findUnique({
    where: { id },
    select: { coach: { select: { user: { select: { name: true } } } } },
  })
  return review?.coach?.user ?? null
}

/** The coaches who read messages, by name; with `claimable` those who may take up that one. Nothing here is private. */
export async function listCoachesForReview(claimable?: Claimable) {
  const coaches = await db().coach.findMany({
    where: claimable ? coachesFor(claimable) : takingReviews,
    select: {
      userId: true,
      slug: true,
      zone: true,
      headline: true,
      languages: true,
      user: { select: { name: true } },
    },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
  })
  return coaches.map(({ userId, user, ...coach }) => ({ id: userId, name: user.name, ...coach }))
}
