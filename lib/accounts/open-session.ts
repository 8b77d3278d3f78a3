import { db } from '@/lib/db'

export const sessionDays = 30

/** Opens a session for an account that has just proved itself, and gives its id. */
export async function openSession(userId: string, device: string): Promise<{ sessionId: string }> {
  const expiresAt = new Date(Date.now() + sessionDays * 86_400_000)
  const { id } = await db().session.create({ data: { userId, device, expiresAt }, select: { id: true } })
  return { sessionId: id }
}
