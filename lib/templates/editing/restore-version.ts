import { DomainError } from '@/lib/errors'
import { addVersion, changeText } from '@/lib/templates/editing/change-text'
import { rowOfParts } from '@/lib/templates/editing/row-of-parts'
import { readParts } from '@/lib/templates/editing/text-parts'
import { missingText, type Writer } from '@/lib/templates/editing/writer'

/** Brings a version back as the newest one and gives its number; all others stay. Publishing is another step. */
export async function restoreTextVersion(
  viewer: Writer,
  { slug, number }: { slug: string; number: number },
  now: Date,
): Promise<number> {
  return changeText(viewer, slug, async (text, tx) => {
    const version = await tx.templateVersion.findUnique({
      where: { templateId_number: { templateId: text.id, number } },
      select: { source: true },
    })
    if (!version) throw missingText()
    if (version.source === text.working.source)
      throw new DomainError('conflict', `Version ${text.working.number} says this already.`)
    const row = text.publishedNumber === null ? rowOfParts(readParts(version.source)) : {}
    await tx.template.update({ where: { id: text.id }, data: { ...row, updatedAt: now } })
    return addVersion(tx, text, { source: version.source, authorId: viewer.id, now })
  })
}
