import type { Prisma, PrismaClient } from '@/lib/generated/prisma/client'
import { readTemplates, type TemplateFile } from '@/lib/templates/read-templates'
import { readTemplate } from '@/lib/templates/template-file'
import { rowOf } from '@/lib/templates/template-row'

/** How many texts are new, have changed, or are no longer among the files. */
export type Loaded = { added: number; changed: number; retired: number }

type Known = {
  id: string
  slug: string
  words: string
  updatedAt: Date
  publishedNumber: number | null
  versions: Version[]
}
type Version = { number: number; source: string; fromLibrary: boolean }

// Two installations of one database may start at once.
const lockKey = 7_265_001

/**
 * Brings the texts of a folder such as `content/templates` into the library. A changed file is a new version, by
 * nobody; it is shown only where no coach has published another one since. A file that is gone is retired, unless
 * a coach wrote on it. Loading the same files again changes nothing but the words a text is found by, where a newer
 * product knows others. Throws when a file has a problem.
 */
export async function loadLibrary(client: PrismaClient, folder: string): Promise<Loaded> {
  const files = readTemplates(folder)
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${lockKey})`
      const known = await knownBySlug(tx, files)
      const fresh = files.filter(({ template }) => !known.has(template.slug))
      await add(tx, fresh)
      let changed = 0
      for (const file of files) {
        const before = known.get(file.template.slug)
        if (await change(tx, file, before)) changed += 1
        else if (before) await refreshWords(tx, file, before)
      }
      return { added: fresh.length, changed, retired: await retire(tx, files, [...known.values()]) }
    },
    { timeout: 60_000 },
  )
}

/** What came with the product before, and what coaches have given the address of a file. */
async function knownBySlug(tx: Prisma.TransactionClient, files: TemplateFile[]): Promise<Map<string, Known>> {
  const slugs = files.map(({ template }) => template.slug)
  const known = await tx.template.findMany({
    where: { OR: [{ slug: { in: slugs } }, { versions: { some: { fromLibrary: true } } }] },
    select: {
      id: true,
      slug: true,
      words: true,
      updatedAt: true,
      publishedNumber: true,
      versions: {
        select: { number: true, source: true, fromLibrary: true },
        orderBy: { number: 'desc' },
      },
    },
  })
  return new Map(known.map((template) => [template.slug, template]))
}

async function add(tx: Prisma.TransactionClient, files: TemplateFile[]): Promise<void> {
  const rows = await tx.template.createManyAndReturn({
    data: files.map(({ template }) => ({ ...rowOf(template), publishedNumber: 1 })),
    select: { id: true, slug: true },
  })
  const sources = new Map(files.map(({ source, template }) => [template.slug, source]))
  await tx.templateVersion.createMany({
    data: rows.map(({ id, slug }) => ({
      templateId: id,
      number: 1,
      source: sources.get(slug) ?? '',
      fromLibrary: true,
    })),
  })
}

async function change(
  tx: Prisma.TransactionClient,
  { source, template }: TemplateFile,
  known: Known | undefined,
): Promise<boolean> {
  if (!known || known.versions.find(({ fromLibrary }) => fromLibrary)?.source === source) return false
  const number = (known.versions[0]?.number ?? 0) + 1
  await tx.templateVersion.create({ data: { templateId: known.id, number, source, fromLibrary: true } })
  const shown = known.versions.find((version) => version.number === known.publishedNumber)
  if (shown?.fromLibrary)
    await tx.template.update({
      where: { id: known.id },
      data: { ...rowOf(template), publishedNumber: number },
    })
  return true
}

/** Quietly: what people read stays as it is, and so does the day of its last change. */
async function refreshWords(
  tx: Prisma.TransactionClient,
  { source, template }: TemplateFile,
  { id, words, updatedAt, publishedNumber, versions }: Known,
): Promise<void> {
  const shown = versions.find(({ number }) => number === publishedNumber)
  const read = shown && (shown.source === source ? template : readTemplate(shown.source).template)
  const fresh = read ? rowOf(read).words : words
  if (fresh !== words)
    await tx.template.updateMany({ where: { id, publishedNumber }, data: { words: fresh, updatedAt } })
}

async function retire(tx: Prisma.TransactionClient, files: TemplateFile[], known: Known[]): Promise<number> {
  const slugs = new Set(files.map(({ template }) => template.slug))
  const gone = known.filter(
    ({ slug, versions }) => !slugs.has(slug) && versions.every(({ fromLibrary }) => fromLibrary),
  )
  const { count } = await tx.template.updateMany({
    where: { id: { in: gone.map(({ id }) => id) }, retiredAt: null },
    data: { retiredAt: new Date() },
  })
  return count
}
