import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Viewer } from '@/lib/viewer'
import { type Commitment, commitmentOf, strongestCommitment } from './commitment'
import type { Facts } from './facts/fact'
import { closedStages, openStages } from './facts/stage'
import type { ListFilter } from './schema'

export const pageSize = 50

const row = {
  id: true,
  employer: true,
  role: true,
  place: true,
  stage: true,
  verdict: true,
  answerBy: true,
} satisfies Prisma.OpportunitySelect

export type OpportunityRow = Prisma.OpportunityGetPayload<{ select: typeof row }>

/** One page of the viewer's opportunities, and how many there are in all. */
export async function listOpportunities(
  viewer: Viewer,
  filter: ListFilter,
): Promise<{ rows: OpportunityRow[]; total: number }> {
  const where = whereOf(viewer, filter)
  const [rows, total] = await Promise.all([
    db().opportunity.findMany({
      where,
      select: row,
      orderBy: orders[filter.sort],
      skip: (filter.page - 1) * pageSize,
      take: pageSize,
    }),
    db().opportunity.count({ where }),
  ])
  return { rows, total }
}

const orders = {
  deadline: [{ answerBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  updated: [{ updatedAt: 'desc' }, { id: 'asc' }],
  employer: [{ employer: 'asc' }, { id: 'asc' }],
} satisfies Record<ListFilter['sort'], Prisma.OpportunityOrderByWithRelationInput[]>

function whereOf(viewer: Viewer, { q, show, stage, verdict }: ListFilter): Prisma.OpportunityWhereInput {
  const contains = { contains: literal(q), mode: 'insensitive' } as const
  return {
    clientId: viewer.id,
    ...(show === 'open' && { closedAt: null }),
    ...(show === 'closed' && { closedAt: { not: null } }),
    ...(stage && { stage }),
    ...(verdict && { verdict }),
    ...(q && { OR: [{ employer: contains }, { role: contains }, { place: contains }] }),
  }
}

// Prisma hands the text to LIKE as it is.
function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&')
}

/** The viewer's own opportunity with what its screens show; throws `not_found` for anybody else's. */
export async function getOpportunity(viewer: Viewer, id: string) {
  const found = await db().opportunity.findFirst({
    where: { id, clientId: viewer.id },
    select: {
      ...row,
      facts: true,
      closedAt: true,
      closedReason: true,
      learned: true,
      updatedAt: true,
      ticks: { select: { checklist: true, item: true } },
      followUps: {
        select: { id: true, kind: true, text: true, dueAt: true, doneAt: true },
        orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      },
      events: {
        select: { id: true, at: true, kind: true, data: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 20,
      },
    },
  })
  if (!found) throw new DomainError('not_found', 'This opportunity is not here.')
  return { ...found, facts: found.facts as Facts }
}

export type OpportunityDetail = Awaited<ReturnType<typeof getOpportunity>>

/** The strongest commitment among the viewer's other open opportunities, as domain guide section 2 ranks them. */
export async function getStrongestCommitment(viewer: Viewer, except: string): Promise<Commitment | null> {
  const others = await db().opportunity.findMany({
    where: { clientId: viewer.id, closedAt: null, id: { not: except }, stage: { not: 'invited' } },
    select: { id: true, employer: true, stage: true, facts: true, createdAt: true },
  })
  const commitments = others.map((other) => commitmentOf({ ...other, facts: other.facts as Facts }))
  return strongestCommitment(commitments.filter((commitment) => commitment !== null))
}

/** What needs an answer now: the nearest deadlines, and follow-ups that are due or coming. */
export async function listDue(viewer: Viewer, now: Date) {
  const mine = { clientId: viewer.id, closedAt: null }
  // A no that was said asks for something only while it does: an old deadline of it is no debt.
  const standing = { OR: [{ closedAt: null }, { answerBy: { gt: now } }] }
  const [answers, followUps, open] = await Promise.all([
    db().opportunity.findMany({
      where: { clientId: viewer.id, answerBy: { not: null }, ...standing },
      select: { ...row, facts: true },
      orderBy: orders.deadline,
      take: 6,
    }),
    db().followUp.findMany({
      where: { doneAt: null, opportunity: { clientId: viewer.id } },
      select: {
        id: true,
        text: true,
        dueAt: true,
        opportunity: { select: { id: true, employer: true, role: true } },
      },
      orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: 10,
    }),
    db().opportunity.count({ where: mine }),
  ])
  return { answers: answers.map((answer) => ({ ...answer, facts: answer.facts as Facts })), followUps, open }
}

/** The decision log: closed opportunities, newest first, fifty a page. */
export async function listJournal(viewer: Viewer, page: number) {
  const where = { clientId: viewer.id, closedAt: { not: null } }
  const [entries, total] = await Promise.all([
    db().opportunity.findMany({
      where,
      select: {
        id: true,
        employer: true,
        role: true,
        stage: true,
        closedAt: true,
        closedReason: true,
        learned: true,
      },
      orderBy: [{ closedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    db().opportunity.count({ where }),
  ])
  return { entries, total }
}

/** How many open and closed opportunities there are in each stage, for the board's heads. */
export async function countByStage(viewer: Viewer) {
  const groups = await db().opportunity.groupBy({
    by: ['stage'],
    where: { clientId: viewer.id },
    _count: true,
  })
  const counts = new Map(groups.map(({ stage, _count }) => [stage, _count]))
  return [...openStages, ...closedStages].map((stage) => ({ stage, count: counts.get(stage) ?? 0 }))
}

/** The trial under a hashed cookie, while it lasts; null when there is none. */
export async function findTrial(tokenHash: string | null, now: Date) {
  if (!tokenHash) return null
  const trial = await db().trial.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { id: true, employer: true, role: true, facts: true, expiresAt: true },
  })
  return trial && { ...trial, facts: trial.facts as Facts }
}
