import { randomUUID } from 'node:crypto'
import { hashCode } from '@/lib/accounts/code-hash'
import { hashPassword } from '@/lib/accounts/password-hash'
import { db } from '@/lib/db'
import type { Role } from '@/lib/generated/prisma/enums'
import { createOpportunity } from '@/lib/opportunities/create-opportunity'
import type { NewOpportunity } from '@/lib/opportunities/schema'
import { startTrial } from '@/lib/opportunities/start-trial'
import type { Viewer } from '@/lib/viewer'

export type MadeUser = { id: string; email: string; name: string; role: Role; zone: string }

/** An account of its own; say only what the case is about. */
export async function makeUser({
  email = `person-${randomUUID()}@example.org`,
  name = 'Ines Duarte',
  role = 'client',
  zone = 'Europe/Lisbon',
  password,
  disabledAt = null,
}: Partial<MadeUser> & { password?: string; disabledAt?: Date | null } = {}): Promise<MadeUser> {
  const passwordHash = password === undefined ? null : await hashPassword(password)
  return db().user.create({
    data: { email, name, role, zone, passwordHash, disabledAt },
    select: { id: true, email: true, name: true, role: true, zone: true },
  })
}

/** A running session of the account. */
export async function makeSession(
  user: { id: string },
  {
    device = 'Firefox on Linux',
    expiresAt = new Date(Date.now() + 86_400_000),
    endedAt = null,
  }: { device?: string; expiresAt?: Date; endedAt?: Date | null } = {},
): Promise<{ id: string }> {
  return db().session.create({ data: { userId: user.id, device, expiresAt, endedAt }, select: { id: true } })
}

/** An account with a session, as the domain functions know whoever asks. */
export async function makeViewer(given: Parameters<typeof makeUser>[0] = {}): Promise<Viewer> {
  const user = await makeUser(given)
  return { ...user, sessionId: (await makeSession(user)).id }
}

/** A code that was mailed to the address a moment ago. */
export async function makeCode(
  email: string,
  code: string,
  { expiresAt = new Date(Date.now() + 600_000) }: { expiresAt?: Date } = {},
): Promise<{ id: string }> {
  const { id } = await db().signInCode.create({ data: { email, expiresAt }, select: { id: true } })
  return db().signInCode.update({
    where: { id },
    data: { codeHash: hashCode(id, code) },
    select: { id: true },
  })
}

/** An opportunity of the account, through the product's own write; say only what the case is about. */
export async function makeOpportunity(
  owner: { id: string },
  {
    now = new Date(),
    ...given
  }: Partial<NewOpportunity> & { facts?: Record<string, unknown>; now?: Date } = {},
): Promise<{ id: string }> {
  const usual = { employer: 'Halden', role: 'Junior analyst', place: 'New York', stage: 'invited' as const }
  return createOpportunity(owner, { ...usual, ...given }, now)
}

/** A trial begun without an account; its token is what the cookie holds. */
export async function makeTrial(
  facts: Record<string, unknown> = { stage: 'invited' },
  now = new Date(),
): Promise<{ token: string; expiresAt: Date }> {
  return startTrial(facts, randomUUID(), now)
}
