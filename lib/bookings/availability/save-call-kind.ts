import { editsOf } from '@/lib/bookings/availability/edits'
import type { CallKindFields, SavingKind } from '@/lib/bookings/availability/kind-schema'
import { requireAdmin } from '@/lib/bookings/availability/practice'
import { kindFields } from '@/lib/bookings/find-offer'
import type { Question } from '@/lib/bookings/rules'
import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'

const { id: _, ...columns } = kindFields

export const kindSelect = {
  ...columns,
  slug: true,
  description: true,
} satisfies Prisma.CallKindSelect

/** A row as the form knows it. */
export function fieldsOf(row: Prisma.CallKindGetPayload<{ select: typeof kindSelect }>): CallKindFields {
  return { ...row, questions: row.questions as Question[] }
}

/**
 * Makes a kind of call, the last in order, or saves what the admin changed of one. Calls that are booked keep their
 * length and place. Throws `not_found` for whoever is no admin, `conflict` beside what was changed elsewhere.
 */
export async function saveCallKind(
  viewer: Viewer,
  { id, fields: typed, drawn }: SavingKind,
): Promise<{ id: string }> {
  requireAdmin(viewer)
  return db().$transaction(async (tx) => {
    await lockKinds(tx)
    const kept = id ? fieldsOf(await findKind(tx, id)) : null
    const fields = { ...typed, questions: withKnownIds(typed.questions, kept?.questions ?? []) }
    const edits = kept ? editsOf(fields, { drawn: { ...kept, ...drawn }, kept }) : fields
    await refuseTakenSlug(tx, id, edits.slug)
    if (id) return tx.callKind.update({ where: { id }, data: edits, select: { id: true } })
    const last = await tx.callKind.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    return tx.callKind.create({ data: { ...fields, position }, select: { id: true } })
  })
}

/** A question that was there keeps its id, so that untouched ones are the same; the others get one that is free. */
function withKnownIds(asked: Question[], known: readonly Question[]): Question[] {
  const ids = new Map(known.map(({ label, id }) => [label, id]))
  const used = new Set(ids.values())
  const free = [...asked, ...known].map((_, index) => `q${index + 1}`).filter((id) => !used.has(id))
  return asked.map((question) => ({
    ...question,
    id: ids.get(question.label) ?? free.shift() ?? question.id,
  }))
}

/** The kinds have an order, so their writers queue up. */
export async function lockKinds(tx: Transaction): Promise<void> {
  await tx.$queryRaw`select id from call_kind order by id for no key update`
}

async function findKind(tx: Transaction, id: string) {
  const found = await tx.callKind.findUnique({ where: { id }, select: kindSelect })
  if (!found) throw new DomainError('not_found', 'This kind of call is not here.')
  return found
}

async function refuseTakenSlug(tx: Transaction, id: string | undefined, slug: string | undefined) {
  const taken =
    slug === undefined ? null : await tx.callKind.findUnique({ where: { slug }, select: { id: true } })
  if (taken && taken.id !== id)
    throw new DomainError('conflict', 'Another kind of call has this address. Choose another.', 'slug')
}
