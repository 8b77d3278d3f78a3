import { isDeepStrictEqual } from 'node:util'
import { decide } from '@/lib/advice/advise'
import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Stage } from '@/lib/generated/prisma/enums'
import { enqueueAll } from '@/lib/jobs'
import { byStrength, type Commitment, commitmentOf } from './commitment'
import type { Facts } from './facts/fact'
import { isClosed } from './facts/stage'
import { situationOf } from './situation-of'

export type Opportunity = {
  id: string
  employer: string
  role: string
  place: string
  stage: Stage
  facts: Facts
  closedAt: Date | null
  closedReason: string | null
  learned: string | null
  createdAt: Date
  updatedAt: Date
}

export type Change = {
  set: Partial<Omit<Opportunity, 'id' | 'createdAt' | 'updatedAt'>>
  event: { kind: string; data: Prisma.InputJsonObject }
}

const fields = {
  id: true,
  employer: true,
  role: true,
  place: true,
  stage: true,
  facts: true,
  closedAt: true,
  closedReason: true,
  learned: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.OpportunitySelect

/**
 * The one way an opportunity changes: the row is found through its client, `change` decides, and the row, its
 * event, the advice kept for lists and the job that renews it are written together. Where the change alters
 * what binds the client, the advice of their other open opportunities is renewed in the same transaction.
 * Where `change` gives null nothing is written. Throws `not_found` for anybody else's opportunity, and what
 * `change` throws.
 */
export async function changeOpportunity(
  viewer: { id: string },
  id: string,
  now: Date,
  change: (before: Opportunity, tx: Transaction) => Change | null | Promise<Change | null>,
): Promise<Opportunity> {
  return db().$transaction(async (tx) => {
    const zone = await lockClient(tx, viewer.id)
    const before = await findOwn(tx, viewer.id, id)
    const changed = await change(before, tx)
    if (!changed) return before
    const { set, event } = changed
    const after = closeOrOpen({ ...before, ...set }, now)
    await tx.opportunity.update({ where: { id }, data: { ...dataOf(after), updatedAt: now } })
    await tx.opportunityEvent.create({ data: { opportunityId: id, actorId: viewer.id, at: now, ...event } })
    await renewAdviceOf(tx, viewer.id, zone, now, { id, alone: sameCommitment(before, after) })
    return after
  })
}

/** A client's writes happen one after the other, since each may change the advice on all the others. */
export async function lockClient(tx: Transaction, clientId: string): Promise<string> {
  const [client] = await tx.$queryRaw<{ zone: string }[]>`
    select zone from "user" where id = ${clientId}::uuid for no key update`
  if (!client) throw new DomainError('not_found', 'This account is not here.')
  return client.zone
}

/**
 * Renews the kept advice of one opportunity and, unless it stands `alone`, of the client's other open ones;
 * plans the next renewal for when the clock of each runs out.
 */
export async function renewAdviceOf(
  tx: Transaction,
  clientId: string,
  zone: string,
  now: Date,
  { id, alone }: { id: string; alone: boolean },
): Promise<void> {
  const rows = await tx.opportunity.findMany({
    where: { clientId, OR: [{ closedAt: null }, { id }] },
    select: { ...fields, verdict: true, strength: true, answerBy: true },
  })
  const all = rows.map((row) => ({ ...row, facts: row.facts as Facts }))
  const commitments = byStrength(all.flatMap((row) => (row.closedAt ? [] : (commitmentOf(row) ?? []))))
  const renewed = all.flatMap((row) => {
    if (alone && row.id !== id) return []
    const kept = keptAdvice(row, zone, commitments, now)
    const same = row.verdict === kept.verdict && row.strength === kept.strength
    return same && row.answerBy?.getTime() === kept.answerBy?.getTime() ? [] : { id: row.id, ...kept }
  })
  await keepAdvice(tx, renewed)
  await planRenewals(tx, renewed, now)
}

async function findOwn(tx: Transaction, clientId: string, id: string): Promise<Opportunity> {
  const found = await tx.opportunity.findFirst({ where: { id, clientId }, select: fields })
  if (!found) throw new DomainError('not_found', 'This opportunity is not here.')
  return { ...found, facts: found.facts as Facts }
}

function dataOf({ id, facts, createdAt, updatedAt, ...columns }: Opportunity) {
  return { ...columns, facts: facts as Prisma.InputJsonObject }
}

function closeOrOpen(opportunity: Opportunity, now: Date): Opportunity {
  if (isClosed(opportunity.stage)) return { ...opportunity, closedAt: opportunity.closedAt ?? now }
  return { ...opportunity, closedAt: null, closedReason: null }
}

function sameCommitment(before: Opportunity, after: Opportunity): boolean {
  return isDeepStrictEqual(commitmentOf(before), commitmentOf(after))
}

function keptAdvice(row: Opportunity, zone: string, commitments: Commitment[], now: Date) {
  const commitment = commitments.find(({ opportunityId }) => opportunityId !== row.id) ?? null
  const situation = situationOf({ stage: row.stage, facts: row.facts, zone, commitment }, now)
  if (!situation) return { verdict: null, strength: null, answerBy: null }
  const { verdict, strength, answerBy } = decide(situation)
  return { verdict, strength, answerBy: answerBy === null ? null : new Date(answerBy) }
}

type KeptAdvice = { id: string } & ReturnType<typeof keptAdvice>

// All at once, however many they are. What only the clock or another opportunity changed is no change of its own.
async function keepAdvice(tx: Transaction, renewed: KeptAdvice[]): Promise<void> {
  if (renewed.length === 0) return
  await tx.$executeRaw`
    update opportunity set verdict = kept.verdict, strength = kept.strength, answer_by = kept."answerBy"
    from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb)
      as kept(id uuid, verdict "Verdict", strength "Strength", "answerBy" timestamptz)
    where opportunity.id = kept.id`
}

// A deadline that has passed stays as it was: only one that is still to come can run out.
async function planRenewals(tx: Transaction, renewed: KeptAdvice[], now: Date): Promise<void> {
  const plans = renewed.flatMap(({ id, answerBy }) =>
    answerBy && answerBy > now
      ? { payload: { opportunityId: id }, at: answerBy, key: `renew-advice:${id}` }
      : [],
  )
  await enqueueAll(tx, 'renew-advice', plans)
}
