import { DomainError } from '@/lib/errors'
import { changeText } from '@/lib/templates/editing/change-text'
import type { Writer } from '@/lib/templates/editing/writer'

/**
 * Takes a text out of the library, or with `retiredAt` null back into it. What was made from it stays. Throws
 * `conflict` when it is so already.
 */
export async function retireText(
  viewer: Writer,
  slug: string,
  retiredAt: Date | null,
  now: Date,
): Promise<void> {
  await changeText(viewer, slug, async ({ id, retiredAt: before }, tx) => {
    if (Boolean(before) === Boolean(retiredAt))
      throw new DomainError('conflict', before ? 'It is retired already.' : 'It is back already.')
    await tx.template.update({ where: { id }, data: { retiredAt, updatedAt: now } })
  })
}
