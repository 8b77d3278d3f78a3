import { db } from '@/lib/db'
import { dayMs } from '@/lib/time'

export const sessionDays = 30

/** Opens a session for an account that has just proved itself, and gives its id. */
export async function openSession(userId: string, device: string): Promise<{ sessionId: string }> {
  const expiresAt = new Date(Date.now() + sessionDays * dayMs)
  const { id } = await db().session.create({ data: { userId, device, expiresAt }, select: { id: true } })
  return { sessionId: id }
}
