import { z } from 'zod'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { Role } from '@/lib/generated/prisma/enums'
import type { Viewer } from '@/lib/viewer'

const viewerRows = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(Role),
    zone: z.string(),
    sessionId: z.string(),
    hasUnread: z.boolean(),
  }),
)

/** The viewer of a request; `hasUnread` says whether something in their inbox is. */
export type SessionViewer = Viewer & { hasUnread: boolean }

/**
 * Whose session this is, or null when it has ended or run out, or its account is disabled.
 * Asked on every request, so it is one query by primary key.
 */
export async function findSessionViewer(sessionId: string): Promise<SessionViewer | null> {
  if (!z.uuid().safeParse(sessionId).success) return null
  const rows = await db().$queryRaw`
    select u.id::text, u.email::text, u.name, u.role::text, u.zone, s.id::text as "sessionId",
      exists (select from notice where user_id = u.id and read_at is null) as "hasUnread"
    from session s join "user" u on u.id = s.user_id
    where s.id = ${sessionId}::uuid and s.ended_at is null and s.expires_at > now() and u.disabled_at is null`
  return viewerRows.parse(rows)[0] ?? null
}

export type SessionInList = { id: string; device: string; createdAt: Date; isThisOne: boolean }

/** The viewer's running sessions, this one first, then the newest. */
export async function listSessions(viewer: Viewer): Promise<SessionInList[]> {
  const sessions = await db().session.findMany({
    where: { userId: viewer.id, endedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, device: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 100,
  })
  const listed = sessions.map((session) => ({ ...session, isThisOne: session.id === viewer.sessionId }))
  return listed.sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne))
}

/** Whether the viewer has set a password. */
export async function hasPassword(viewer: Viewer): Promise<boolean> {
  const user = await db().user.findUnique({ where: { id: viewer.id }, select: { passwordHash: true } })
  if (!user) throw new DomainError('not_found', 'This account is gone.')
  return user.passwordHash !== null
}

/** The address a code was asked for, or null when there is no such request. Known or not, it looks the same. */
export async function findCodeAddress(codeId: string): Promise<string | null> {
  if (!z.uuid().safeParse(codeId).success) return null
  const request = await db().signInCode.findUnique({ where: { id: codeId }, select: { email: true } })
  return request?.email ?? null
}
