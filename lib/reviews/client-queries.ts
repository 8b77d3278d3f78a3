import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Shareable } from '@/lib/shares'
import { findKind } from '@/lib/templates/kinds'
import { firstMissed, missedPromises } from './missed-promises'
import { commentFields, listTexts } from './read-comments'
import { suggestionFields } from './read-suggestions'
import { threadsOf } from './threads'

type Client = { id: string }

const named = { select: { userId: true, slug: true, zone: true, user: { select: { name: true } } } } as const

type NamedCoach = { userId: string; slug: string; zone: string; user: { name: string } }

function asNamed(coach: NamedCoach | null) {
  return coach && { id: coach.userId, slug: coach.slug, zone: coach.zone, name: coach.user.name }
}

// Never the coach's notes, their copy, or a note that is not answered yet.
const standing = {
  id: true,
  draftId: true,
  state: true,
  isOpen: true,
  round: true,
  shares: true,
  askedAt: true,
  promisedAt: true,
  pausedAt: true,
  claimedAt: true,
  withdrawnAt: true,
  approvedNumber: true,
  approvedFingerprint: true,
  rating: true,
  thanks: true,
  coach: named,
  askedCoach: named,
  events: missedPromises,
} satisfies Prisma.ReviewSelect

const asked = {
  number: true,
  versionNumber: true,
  question: true,
  worries: true,
  askedAt: true,
  promisedAt: true,
  answeredAt: true,
  decidedAt: true,
  resultNumber: true,
} satisfies Prisma.ReviewRoundSelect

const answered = {
  number: true,
  note: true,
  approves: true,
  suggestions: { select: suggestionFields, orderBy: { position: 'asc' } },
} satisfies Prisma.ReviewRoundSelect

/**
 * The latest review of the viewer's own draft, also one they have taken back, with what the coach said so far: notes
 * and suggestions of rounds that are answered, and comments that are out. `threads` are placed in the text of the
 * round in hand (`current.text`). Null where none was ever asked for; throws `not_found` for anybody else's draft.
 */
export async function getReviewForClient(viewer: Client, draftId: string) {
  const own = await db().draft.count({ where: { id: draftId, clientId: viewer.id } })
  if (own === 0) throw new DomainError('not_found', 'This draft is not here.')
  const found = await db().review.findFirst({
    where: { draftId, clientId: viewer.id },
    select: withRounds,
    orderBy: latestFirst,
  })
  return found && withWords(found)
}

export type ReviewForClient = Awaited<ReturnType<typeof withWords>>

/** Those before the latest one: the client took them back, and what was written to them stays theirs. Newest first. */
export async function listEarlierReviews(viewer: Client, draftId: string): Promise<ReviewForClient[]> {
  const earlier = await db().review.findMany({
    where: { draftId, clientId: viewer.id },
    select: withRounds,
    orderBy: latestFirst,
    skip: 1,
    take: 20,
  })
  return Promise.all(earlier.map(withWords))
}

const withRounds = {
  ...standing,
  rounds: { select: asked, orderBy: { number: 'asc' } },
} satisfies Prisma.ReviewSelect

const latestFirst = [{ askedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.ReviewOrderByWithRelationInput[]

type FoundReview = Prisma.ReviewGetPayload<{ select: typeof withRounds }>

async function withWords(found: FoundReview) {
  const { rounds, ...review } = found
  const last = rounds.at(-1)
  if (!last) throw new Error('A review has one round at least.')
  const { draftId } = review
  const [answers, comments] = await Promise.all([
    db().reviewRound.findMany({ where: { reviewId: found.id, answeredAt: { not: null } }, select: answered }),
    db().reviewComment.findMany({
      where: { reviewId: found.id, publishedAt: { not: null } },
      select: commentFields,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  ])
  const texts = await listTexts(draftId, comments, last.versionNumber)
  const withAnswer = (round: typeof last) => ({
    ...round,
    answer: answers.find(({ number }) => number === round.number) ?? null,
  })
  return {
    ...asStanding(review),
    rounds: rounds.map(withAnswer),
    current: { ...withAnswer(last), text: texts.get(last.versionNumber) ?? { subject: '', body: '' } },
    threads: threadsOf(comments, texts, last.versionNumber),
  }
}

type StandingRow = Prisma.ReviewGetPayload<{ select: typeof standing }>

function asStanding({ coach, askedCoach, shares, events, ...review }: StandingRow) {
  return {
    ...review,
    /** The first promise for this round, where it was not kept. */
    missedAt: firstMissed(events, review.round),
    shares: shares as Shareable[],
    /** Who has it, and whom alone it was asked of. */
    coach: asNamed(coach),
    askedCoach: asNamed(askedCoach),
  }
}

/** The review that stands for the viewer's own draft, in short; null: none. */
export async function findStanding(viewer: Client, draftId: string) {
  const found = await db().review.findFirst({
    where: { standsFor: draftId, clientId: viewer.id },
    select: {
      id: true,
      state: true,
      isOpen: true,
      round: true,
      promisedAt: true,
      pausedAt: true,
      approvedNumber: true,
      approvedFingerprint: true,
      coach: named,
      rounds: { where: { answeredAt: { not: null }, decidedAt: null }, select: { number: true } },
    },
  })
  if (!found) return null
  const { coach, rounds, ...review } = found
  return { ...review, coach: asNamed(coach), waitsForDecision: rounds.length > 0 }
}

export type StandingReview = NonNullable<Awaited<ReturnType<typeof findStanding>>>

const about = {
  channel: true,
  opportunity: { select: { id: true, employer: true, role: true } },
  template: { select: { kind: true, title: true } },
} satisfies Prisma.DraftSelect

type AboutRow = Prisma.DraftGetPayload<{ select: typeof about }>

function asAbout({ template, ...draft }: AboutRow) {
  return { ...draft, title: findKind(template?.kind ?? '')?.title ?? template?.title ?? 'Your message' }
}

/** The viewer's reviews that wait for them: a question, an answer to decide on, an approved text to send. */
export async function listComeBack(viewer: Client) {
  const rows = await db().review.findMany({
    where: {
      clientId: viewer.id,
      standsFor: { not: null },
      draft: { sent: null, discardedAt: null },
      OR: [
        { state: { in: ['question', 'approved'] } },
        { state: 'returned', rounds: { some: { answeredAt: { not: null }, decidedAt: null } } },
      ],
    },
    select: { id: true, draftId: true, state: true, round: true, coach: named, draft: { select: about } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  return rows.map(({ coach, draft, ...review }) => ({
    ...review,
    coach: asNamed(coach),
    about: asAbout(draft),
  }))
}

/** Which coaches may see which of the viewer's messages now, and what with them: all that is not taken back. */
export async function listSharing(viewer: Client) {
  const rows = await db().review.findMany({
    // What was sent before anybody took it up is seen by nobody.
    where: {
      clientId: viewer.id,
      standsFor: { not: null },
      OR: [{ isOpen: true }, { coachId: { not: null } }],
    },
    select: { ...standing, draft: { select: about } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
  return rows.map(({ draft, ...review }) => ({ ...asStanding(review), about: asAbout(draft) }))
}
