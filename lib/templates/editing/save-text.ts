import { DomainError } from '@/lib/errors'
import { addVersion, changeText, type LockedText } from '@/lib/templates/editing/change-text'
import { rowOfParts } from '@/lib/templates/editing/row-of-parts'
import type { SavingText } from '@/lib/templates/editing/schema'
import { composeSource, readParts } from '@/lib/templates/editing/text-parts'
import type { Writer } from '@/lib/templates/editing/writer'

/**
 * Keeps what was written as a version of its own and gives its number; one that changes nothing is not kept. Readers
 * see it once it is published. Throws `conflict` when somebody saved another version since the form was drawn.
 */
export async function saveText(
  viewer: Writer,
  { slug, base, ...typed }: SavingText,
  now: Date,
): Promise<{ number: number; isNew: boolean }> {
  return changeText(viewer, slug, async (text, tx) => {
    refuseOlder(text, base)
    const { working } = text
    const before = readParts(working.source)
    const parts = { ...before, ...typed }
    const source = composeSource(parts)
    if (source === composeSource(before)) return { number: working.number, isNew: false }
    const number = await addVersion(tx, text, { source, authorId: viewer.id, now })
    const row = text.publishedNumber === null ? rowOfParts(parts) : {}
    await tx.template.update({ where: { id: text.id }, data: { ...row, updatedAt: now } })
    return { number, isNew: true }
  })
}

function refuseOlder({ working: { number, author } }: LockedText, base: number): void {
  if (number === base) return
  const who = author?.name ?? 'Somebody'
  throw new DomainError(
    'conflict',
    `${who} has saved version ${number} meanwhile. What you typed is still here: compare versions ${base} and ${number} below, then save again to put yours on top.`,
  )
}
