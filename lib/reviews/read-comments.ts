import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Texts } from './threads'

/** What both sides see of a comment. */
export const commentFields = {
  id: true,
  round: true,
  authorId: true,
  author: { select: { name: true } },
  parentId: true,
  isQuestion: true,
  versionNumber: true,
  where: true,
  start: true,
  end: true,
  quote: true,
  text: true,
  createdAt: true,
  publishedAt: true,
  resolvedAt: true,
} satisfies Prisma.ReviewCommentSelect

type Anchored = { versionNumber: number; where: string | null }

/** The texts that comments are about, and the one they are shown in. */
export async function listTexts(
  draftId: string,
  comments: readonly Anchored[],
  shown: number,
): Promise<Texts> {
  const anchored = comments.filter(({ where }) => where !== null)
  const numbers = new Set([shown, ...anchored.map(({ versionNumber }) => versionNumber)])
  const versions = await db().draftVersion.findMany({
    where: { draftId, number: { in: [...numbers] } },
    select: { number: true, subject: true, body: true },
  })
  return new Map(versions.map(({ number, ...text }) => [number, text]))
}
