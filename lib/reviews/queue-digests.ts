import { db } from '@/lib/db'
import { type PlannedLetter, queueLetters } from '@/lib/outbox'
import { dayMs, instantOfWallTime, wallTimeOf } from '@/lib/time'
import { takingReviews } from './may-claim'
import type { FindWorking } from './paused-clock'

/** The hour of the morning, on the coach's clock. */
const morning = 8

/**
 * The job `queue-digests`, every hour: a letter to each coach for whom it is between eight and nine and who works
 * that day. One a day, however often the job runs; what it says, and whether there is anything to say, is asked when
 * it is written.
 */
export async function queueDigests(findWorking: FindWorking, now: Date): Promise<void> {
  const coaches = await db().coach.findMany({
    where: takingReviews,
    select: { userId: true, zone: true },
  })
  const letters: PlannedLetter[] = []
  for (const { userId, zone } of coaches) {
    const on = wallTimeOf(now, zone).slice(0, 10)
    if (hourIn(zone, now) !== morning || !(await worksOn(userId, on, zone, findWorking))) continue
    letters.push({ key: `digest:${userId}:${on}`, kind: 'review_digest', subjectId: userId, to: 'coach' })
  }
  await db().$transaction((tx) => queueLetters(tx, letters))
}

function hourIn(zone: string, now: Date): number {
  return Number(wallTimeOf(now, zone).slice(11, 13))
}

async function worksOn(id: string, on: string, zone: string, findWorking: FindWorking): Promise<boolean> {
  const from = instantOfWallTime(`${on}T00:00`, zone).getTime()
  const working = await findWorking([id], from, from + dayMs)
  return (working.get(id) ?? []).length > 0
}
