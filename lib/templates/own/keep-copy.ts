import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

export const mostCopies = 200

/** A copy of a text of the library, for the viewer to word as they like. Gives its id. */
export async function keepCopy(
  viewer: Pick<Viewer, 'id'>,
  { slug }: { slug: string },
): Promise<{ id: string }> {
  const template = await db().template.findFirst({
    where: { slug, publishedNumber: { not: null }, retiredAt: null },
    select: { id: true, title: true, publishedNumber: true },
  })
  if (!template?.publishedNumber) throw new DomainError('not_found', 'This template is not here.')
  const { source } = await db().templateVersion.findUniqueOrThrow({
    where: { templateId_number: { templateId: template.id, number: template.publishedNumber } },
    select: { source: true },
  })
  if ((await db().ownTemplate.count({ where: { ownerId: viewer.id } })) >= mostCopies)
    throw new DomainError('conflict', `You have ${mostCopies} copies. Remove one you no longer need first.`)
  return db().ownTemplate.create({
    data: {
      ownerId: viewer.id,
      templateId: template.id,
      title: template.title,
      source,
    },
    select: { id: true },
  })
}
