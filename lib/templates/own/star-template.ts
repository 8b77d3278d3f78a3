import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** Marks a text of the library as one that the viewer likes to have at hand, or takes the mark away. */
export async function starTemplate(
  viewer: Pick<Viewer, 'id'>,
  { slug, star }: { slug: string; star: boolean },
): Promise<void> {
  const template = await db().template.findFirst({
    // What is retired can lose its star, and get none.
    where: { slug, publishedNumber: { not: null }, ...(star && { retiredAt: null }) },
    select: { id: true },
  })
  if (!template) throw new DomainError('not_found', 'This template is not here.')
  const key = { userId: viewer.id, templateId: template.id }
  if (!star) await db().favouriteTemplate.deleteMany({ where: key })
  else await db().favouriteTemplate.upsert({ where: { userId_templateId: key }, create: key, update: {} })
}
