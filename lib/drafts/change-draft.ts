import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Sourced, Text } from './draft'
import { fingerprint } from './fingerprint'

/** So many versions of one message are kept of what its writer does. */
export const mostVersions = 200

const fields = {
  id: true,
  opportunityId: true,
  kitId: true,
  channel: true,
  purpose: true,
  locale: true,
  values: true,
  subject: true,
  body: true,
  editedByHand: true,
  checkedText: true,
  revision: true,
  updatedAt: true,
} satisfies Prisma.DraftSelect

export type LockedDraft = Omit<Prisma.DraftGetPayload<{ select: typeof fields }>, 'values'> & {
  values: Sourced
}

/**
 * "begun", "kept" by a press, "paused" before a long pause, "other_window", "restored" over, "asked" for a review, "taken" from
 * one, "sent".
 */
export type VersionKind =
  | 'begun'
  | 'kept'
  | 'paused'
  | 'other_window'
  | 'restored'
  | 'asked'
  | 'taken'
  | 'sent'

// Many windows may save at once; who throws away a draft under review waits for a letter that is on its way.
const patience = { maxWait: 15_000, timeout: 60_000 }

/**
 * The one way a draft changes: the viewer's own row is locked, so that windows write one after the other, and
 * `change` decides. Throws `not_found` for anybody else's, `conflict` for one that was sent or thrown away.
 */
export async function changeDraft<Result>(
  viewer: { id: string },
  id: string,
  change: (draft: LockedDraft, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return db().$transaction(async (tx) => change(await lockDraft(tx, viewer, id), tx), patience)
}

/** The same within a transaction of the caller's. */
export async function lockDraft(tx: Transaction, viewer: { id: string }, id: string): Promise<LockedDraft> {
  // All cards of a kit, in one order: two windows on two of them must not wait for each other.
  await tx.$queryRaw`
    select id from draft where client_id = ${viewer.id}::uuid and (id = ${id}::uuid or kit_id = (
      select kit_id from draft where id = ${id}::uuid and client_id = ${viewer.id}::uuid))
    order by id for update`
  const found = await tx.draft.findFirst({
    where: { id, clientId: viewer.id },
    select: { ...fields, discardedAt: true, sent: { select: { draftId: true } } },
  })
  if (!found) throw new DomainError('not_found', 'This draft is not here.')
  const { sent, discardedAt, values, ...draft } = found
  if (sent)
    throw new DomainError('conflict', 'This message was sent. It stays as it went out; write another one.')
  if (discardedAt) throw new DomainError('conflict', 'This message was thrown away. Put it back first.')
  return { ...draft, values: values as Sourced }
}

/** Sets the text and what else changed; the revision rises. */
export async function writeDraft(
  tx: Transaction,
  draft: LockedDraft,
  set: Partial<Text> & { values?: Sourced; editedByHand?: boolean },
  now: Date,
): Promise<void> {
  const { values, ...columns } = set
  await tx.draft.update({
    where: { id: draft.id },
    data: {
      ...columns,
      ...(values && { values: values as Prisma.InputJsonObject }),
      revision: { increment: 1 },
      updatedAt: now,
    },
  })
}

/**
 * `keepText` for what somebody may do without end: null, and nothing more is kept, once there are as many versions as
 * are kept. What goes out, or to a coach, is kept in any case.
 */
export async function keepIfRoom(
  tx: Transaction,
  draftId: string,
  text: Text,
  as: { kind: 'kept' | 'paused' | 'other_window' | 'restored'; from?: number; now: Date },
): Promise<number | null> {
  const newest = await findNewest(tx, draftId)
  const isKept = newest?.fingerprint === fingerprint(text)
  return isKept || (newest?.number ?? 0) < mostVersions ? keepText(tx, draftId, text, as) : null
}

/** For `keepIfRoom`, where somebody has to hear that nothing more is kept. */
export function noRoom(instead: string): DomainError {
  return new DomainError(
    'conflict',
    `This message has ${mostVersions} versions, as many as are kept. ${instead}`,
  )
}

/**
 * Keeps a text as a version and gives its number. A text that is the newest version already is not kept twice,
 * unless it was sent.
 */
export async function keepText(
  tx: Transaction,
  draftId: string,
  text: Text,
  { kind, from = null, now }: { kind: VersionKind; from?: number | null; now: Date },
): Promise<number> {
  const print = fingerprint(text)
  const newest = await findNewest(tx, draftId)
  if (newest?.fingerprint === print && kind !== 'sent') return newest.number
  const number = (newest?.number ?? 0) + 1
  const { subject, body } = text
  await tx.draftVersion.create({
    data: { draftId, number, subject, body, fingerprint: print, kind, from, createdAt: now },
  })
  return number
}

function findNewest(tx: Transaction, draftId: string) {
  return tx.draftVersion.findFirst({
    where: { draftId },
    select: { number: true, fingerprint: true },
    orderBy: { number: 'desc' },
  })
}
