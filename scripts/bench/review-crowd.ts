import { hashPassword } from '@/lib/accounts/password-hash'
import { db } from '@/lib/db'
import { fingerprint } from '@/lib/drafts/fingerprint'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import type { Text } from '@/lib/reviews/text/text'
import type { Viewer } from '@/lib/viewer'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeReview } from '@/tests/support/review-factories'

export const coachPassword = 'two patient lanterns'

/** A coach who reads messages, with the same address in each database. */
export async function addReader(client: PrismaClient): Promise<{ id: string; email: string }> {
  const passwordHash = await hashPassword(coachPassword)
  return client.user.create({
    data: {
      email: 'reader@example.org',
      name: 'Amara Nwosu',
      role: 'coach',
      zone: 'Europe/Lisbon',
      passwordHash,
      coach: { create: { slug: 'reader', zone: 'Europe/Lisbon', publishedAt: new Date() } },
    },
    select: { id: true, email: true },
  })
}

const rounds = 15
const commentsARound = 8
const replies = 80

/**
 * A review in its fifteenth round: thirty versions, since each round asks about one and makes one, and two hundred
 * comments on words of the versions they were made in: forty that are open, eighty that were replied to and settled.
 */
export async function makeLongReview(
  client: Viewer,
  coach: Viewer,
): Promise<{ id: string; draftId: string }> {
  const { id, draftId } = await makeReview({ client, coach, draftId: await begin(client, 1) })
  const asked = Array.from({ length: rounds - 1 }, (_, index) => index + 2)
  await db().reviewRound.update({
    where: { reviewId_number: { reviewId: id, number: 1 } },
    data: answerOf(1),
  })
  await db().draftVersion.createMany({
    data: [2, ...asked.flatMap((round) => [2 * round - 1, 2 * round])].map((number) => ({
      ...textOf(number),
      draftId,
      number,
      fingerprint: fingerprint(textOf(number)),
      kind: number % 2 ? 'asked' : 'taken',
    })),
  })
  await db().reviewRound.createMany({
    data: asked.map((number) => ({
      reviewId: id,
      draftId,
      number,
      versionNumber: 2 * number - 1,
      askedAt: new Date(),
      promisedAt: new Date(),
      ...(number < rounds && answerOf(number)),
    })),
  })
  await db().review.update({ where: { id }, data: { round: rounds } })
  await addComments(id, client, coach)
  return { id, draftId }
}

/** A review of the very text that the long one has come to, in its first round. */
export async function makeShortReview(
  client: Viewer,
  coach: Viewer,
): Promise<{ id: string; draftId: string }> {
  return makeReview({ client, coach, draftId: await begin(client, 2 * rounds - 1) })
}

async function begin(client: Viewer, number: number): Promise<string> {
  return (await makeDraft(client, textOf(number))).id
}

const answerOf = (number: number) => ({
  answeredAt: new Date(),
  approves: false,
  note: 'Nearly there.',
  resultNumber: 2 * number,
})

async function addComments(reviewId: string, client: Viewer, coach: Viewer): Promise<void> {
  const placed = Array.from({ length: rounds * commentsARound }, (_, index) => {
    const round = 2 + (index % (rounds - 1))
    const number = 2 * round - 1
    const quote = sentences[index % sentences.length] ?? ''
    const start = textOf(number).body.indexOf(quote)
    return {
      reviewId,
      round,
      versionNumber: number,
      where: 'body',
      start,
      end: start + quote.length,
      quote,
    }
  })
  const written = await db().reviewComment.createManyAndReturn({
    data: placed.map((comment, index) => ({
      ...comment,
      authorId: coach.id,
      text: 'Say it shorter.',
      publishedAt: new Date(),
      resolvedAt: index < replies ? new Date() : null,
    })),
    select: { id: true, round: true, versionNumber: true },
  })
  await db().reviewComment.createMany({
    data: written.slice(0, replies).map(({ id, ...comment }) => ({
      ...comment,
      reviewId,
      parentId: id,
      authorId: client.id,
      text: 'I will.',
      publishedAt: new Date(),
    })),
  })
}

const sentences = [
  'Thank you for the time that you and your team have taken for me over the last weeks.',
  'I enjoyed the talks with everybody, above all the one about how you plan a season.',
  'After a long week of thinking I have decided not to accept the offer.',
  'It was no easy decision, since the work would have suited me well.',
  'Another role stands nearer to what I want to learn in the next years.',
  'I hope that you soon find somebody who does this work as it should be done.',
  'If there is anything that I can do to make this easier, I will gladly do it.',
]

/** A letter of some length, of which each version words two sentences differently. */
function textOf(number: number): Text {
  const lines = sentences.map((sentence, index) =>
    number % sentences.length === index ? `${sentence} It is the ${number}th time that I say so.` : sentence,
  )
  const body = ['Dear Ms Brandt,', ...lines, `Kind regards, and thanks (${number})`, 'Ines Duarte'].join(
    '\n\n',
  )
  return { subject: 'The offer: my decision', body }
}
