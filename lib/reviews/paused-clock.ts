import { dayMs } from '@/lib/time'
import { afterWorkingMinutes, type Span, workingMinutes } from './promise'

/** When coaches work, in epoch milliseconds, by coach: of whoever keeps their hours. */
export type FindWorking = (
  coachIds: string[],
  from: number,
  until: number,
) => Promise<ReadonlyMap<string, Span[]>>

const horizonMs = 28 * dayMs

/** How many minutes of working time a coach has until the promised time; 0 when it has passed. */
export async function minutesUntil(
  findWorking: FindWorking,
  coachId: string,
  { promisedAt, now }: { promisedAt: Date; now: Date },
): Promise<number> {
  const [from, to] = [now.getTime(), promisedAt.getTime()]
  if (to <= from) return 0
  const working = await findWorking([coachId], from, to)
  return workingMinutes(working.get(coachId) ?? [], from, to)
}

/**
 * By when a coach answers for whom the clock runs again with so many minutes of working time left. Who has no such
 * hours within four weeks has as many minutes by the clock on the wall: then the practice hears of it soon.
 */
export async function resumedAt(
  findWorking: FindWorking,
  coachId: string,
  { minutesLeft, now }: { minutesLeft: number; now: Date },
): Promise<Date> {
  const from = now.getTime()
  const working = await findWorking([coachId], from, from + horizonMs)
  const at = afterWorkingMinutes(working.get(coachId) ?? [], from, minutesLeft)
  return new Date(at ?? from + minutesLeft * 60_000)
}
