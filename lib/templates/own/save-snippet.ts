import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { SavingSnippet } from '@/lib/templates/own/schema'
import type { Viewer } from '@/lib/viewer'

export const mostSnippets = 200

/** Keeps words that the viewer uses again, or changes those of a snippet of theirs. */
export async function saveSnippet(
  viewer: Pick<Viewer, 'id'>,
  { id, title, text }: SavingSnippet,
): Promise<void> {
  const owned = { ownerId: viewer.id }
  if (id) {
    const { count } = await db().snippet.updateMany({ where: { id, ...owned }, data: { title, text } })
    if (count === 0) throw new DomainError('not_found', 'This snippet is not here.')
    return
  }
  if ((await db().snippet.count({ where: owned })) >= mostSnippets)
    throw new DomainError(
      'conflict',
      `You have ${mostSnippets} snippets. Remove one you no longer need first.`,
    )
  await db().snippet.create({ data: { ...owned, title, text } })
}
