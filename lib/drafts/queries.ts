import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/lib/generated/prisma/client'
import { findKind } from '@/lib/templates/kinds'
import type { Viewer } from '@/lib/viewer'
import { mostVersions } from './change-draft'
import type { DraftLocale, Sourced } from './draft'
import type { DraftFilter } from './schema'

export const draftsAPage = 50
// Those of its writer, and those that went out or to a coach.
const mostListed = mostVersions + 100

const sent = {
  number: true,
  fingerprint: true,
  sentAt: true,
  via: true,
  sentTo: true,
  differsFromChecked: true,
} satisfies Prisma.SentMessageSelect

const about = { id: true, employer: true, role: true } satisfies Prisma.OpportunitySelect

const detail = {
  id: true,
  opportunityId: true,
  kitId: true,
  templateId: true,
  templateNumber: true,
  source: true,
  channel: true,
  purpose: true,
  locale: true,
  recipient: true,
  values: true,
  subject: true,
  body: true,
  editedByHand: true,
  checkedReady: true,
  revision: true,
  discardedAt: true,
  updatedAt: true,
  template: { select: { kind: true, title: true } },
  sent: { select: sent },
} satisfies Prisma.DraftSelect

type FromTemplate = { template: { kind: string; title: string } | null }

/** What a draft is called on the screen: its kind, in the product's own language. */
function titled<Row extends FromTemplate>({ template, ...row }: Row) {
  return { ...row, title: findKind(template?.kind ?? '')?.title ?? template?.title ?? 'Your message' }
}

/** The viewer's own draft with what its screen shows; throws `not_found` for anybody else's. */
export async function getDraft(viewer: Pick<Viewer, 'id'>, id: string) {
  const found = await db().draft.findFirst({ where: { id, clientId: viewer.id }, select: detail })
  if (!found) throw new DomainError('not_found', 'This draft is not here.')
  return { ...titled(found), locale: found.locale as DraftLocale, values: found.values as Sourced }
}

export type DraftDetail = Awaited<ReturnType<typeof getDraft>>

/** The cards of one answer, in the order they were begun, without those that were thrown away. */
export async function listKit(viewer: Pick<Viewer, 'id'>, kitId: string) {
  return db().draft.findMany({
    where: { kitId, clientId: viewer.id, discardedAt: null },
    select: {
      id: true,
      channel: true,
      templateId: true,
      templateNumber: true,
      source: true,
      sent: { select: { sentAt: true } },
    },
    orderBy: { id: 'asc' },
  })
}

export type KitCard = Awaited<ReturnType<typeof listKit>>[number]

const shown = {
  open: { sent: null, discardedAt: null },
  sent: { sent: { isNot: null } },
  thrown: { discardedAt: { not: null } },
} satisfies Record<DraftFilter['show'], Prisma.DraftWhereInput>

/** One page of the viewer's drafts, the latest change first, and how many there are in all. */
export async function listDrafts(viewer: Pick<Viewer, 'id'>, { show, page }: DraftFilter) {
  const where = { clientId: viewer.id, ...shown[show] }
  const [rows, total] = await Promise.all([
    db().draft.findMany({
      where,
      select: {
        id: true,
        channel: true,
        subject: true,
        updatedAt: true,
        opportunity: { select: about },
        template: { select: { kind: true, title: true } },
        sent: { select: { sentAt: true } },
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * draftsAPage,
      take: draftsAPage,
    }),
    db().draft.count({ where }),
  ])
  return { rows: rows.map(titled), total }
}

/** Whether this is a draft of the viewer's own that was thrown away. */
export async function isThrownAway(viewer: Pick<Viewer, 'id'>, id: string): Promise<boolean> {
  return (await db().draft.count({ where: { id, clientId: viewer.id, discardedAt: { not: null } } })) > 0
}

export type DraftRow = Awaited<ReturnType<typeof listDrafts>>['rows'][number]

/** The drafts of one opportunity of the viewer's, the newest answer first, its cards in their order. */
export async function listDraftsOf(viewer: Pick<Viewer, 'id'>, opportunityId: string) {
  const rows = await db().draft.findMany({
    where: { opportunityId, clientId: viewer.id, discardedAt: null },
    select: {
      id: true,
      kitId: true,
      channel: true,
      values: true,
      template: { select: { kind: true, title: true } },
      sent: { select: { sentAt: true, differsFromChecked: true } },
    },
    orderBy: { id: 'desc' },
    take: 20,
  })
  return rows.map((row) => ({ ...titled(row), values: row.values as Sourced }))
}

/**
 * Messages the viewer has begun and not sent, the latest first: what they may go on with. Once the call was made, nobody
 * needs what was to be said had nobody answered it.
 */
export async function listUnsent(viewer: Pick<Viewer, 'id'>, take: number) {
  const called = { clientId: viewer.id, channel: 'phone_script', kitId: { not: null }, sent: { isNot: null } }
  const calls = await db().draft.findMany({ where: called, select: { kitId: true } })
  const noneOf = { notIn: calls.flatMap(({ kitId }) => kitId ?? []) }
  const isUseful = { OR: [{ channel: { not: 'voicemail' } }, { kitId: null }, { kitId: noneOf }] }
  const rows = await db().draft.findMany({
    where: { clientId: viewer.id, sent: null, discardedAt: null, ...isUseful },
    select: {
      id: true,
      channel: true,
      opportunity: { select: about },
      template: { select: { kind: true, title: true } },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
  })
  return rows.map(titled)
}

export type UnsentDraft = Awaited<ReturnType<typeof listUnsent>>[number]

/** The kept states of the viewer's own draft, newest first; texts only of those that are asked for. */
export async function listVersions(viewer: Pick<Viewer, 'id'>, draftId: string) {
  return db().draftVersion.findMany({
    where: { draftId, draft: { clientId: viewer.id } },
    select: { number: true, kind: true, from: true, fingerprint: true, createdAt: true },
    orderBy: { number: 'desc' },
    take: mostListed,
  })
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** The text of one version of the viewer's own draft, or null. */
export async function findVersion(viewer: Pick<Viewer, 'id'>, draftId: string, number: number) {
  return db().draftVersion.findFirst({
    where: { draftId, number, draft: { clientId: viewer.id } },
    select: { number: true, subject: true, body: true, kind: true, createdAt: true },
  })
}
