import { db, type Transaction } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { workingOf } from '@/lib/templates/editing/working-version'
import { missingText, requireWriter, type Writer } from '@/lib/templates/editing/writer'

const fields = {
  id: true,
  slug: true,
  publishedNumber: true,
  retiredAt: true,
} satisfies Prisma.TemplateSelect

const workingFields = {
  number: true,
  source: true,
  reason: true,
  author: { select: { name: true } },
} satisfies Prisma.TemplateVersionSelect

/** A text whose row is locked. `next` is the number that its next version gets. */
export type LockedText = Prisma.TemplateGetPayload<{ select: typeof fields }> & {
  working: Prisma.TemplateVersionGetPayload<{ select: typeof workingFields }>
  next: number
}

/**
 * The one way a text changes in the browser: its row is locked, so that writers come one after the other, and `change`
 * decides. Throws `not_found` where there is none, and for whoever may not write.
 */
export async function changeText<Result>(
  viewer: Writer,
  slug: string,
  change: (text: LockedText, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  requireWriter(viewer)
  return db().$transaction(async (tx) => change(await lockText(tx, slug), tx))
}

async function lockText(tx: Transaction, slug: string): Promise<LockedText> {
  await tx.$queryRaw`select id from template where slug = ${slug} for no key update`
  const found = await tx.template.findUnique({
    where: { slug },
    select: { ...fields, versions: { select: { number: true, fromLibrary: true } } },
  })
  if (!found) throw missingText()
  const { versions, ...text } = found
  const { number } = workingOf({ versions })
  const working = await tx.templateVersion.findUnique({
    where: { templateId_number: { templateId: text.id, number } },
    select: workingFields,
  })
  if (!working) throw missingText()
  return { ...text, working, next: Math.max(...versions.map((version) => version.number)) + 1 }
}

/** Puts a version on top of the others and gives its number. */
export async function addVersion(
  tx: Transaction,
  { id, next: number }: LockedText,
  { source, authorId, now }: { source: string; authorId: string; now: Date },
): Promise<number> {
  await tx.templateVersion.create({ data: { templateId: id, number, source, authorId, createdAt: now } })
  return number
}
