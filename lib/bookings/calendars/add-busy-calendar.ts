import { changeCoach } from '@/lib/bookings/availability/change-coach'
import type { Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { enqueueRefreshes } from './refresh-job'
import type { AddingCalendar } from './schema'

export const mostCalendars = 10

/**
 * Subscribes the viewer to a calendar whose busy times are then not offered, and has it read at once. Throws
 * `not_found` for whoever is no coach, `conflict` for an address they have already, `invalid` beyond ten calendars.
 */
export async function addBusyCalendar(
  viewer: { id: string },
  { name, url }: AddingCalendar,
  now: Date,
): Promise<{ id: string }> {
  return changeCoach(viewer, async (tx) => {
    await refuseMore(tx, viewer.id, url)
    const calendar = await tx.busyCalendar.create({
      data: { coachId: viewer.id, name: name || new URL(url).host, url, createdAt: now },
      select: { id: true },
    })
    await enqueueRefreshes(tx, [calendar.id])
    return calendar
  })
}

async function refuseMore(tx: Transaction, coachId: string, url: string): Promise<void> {
  const calendars = await tx.busyCalendar.findMany({ where: { coachId }, select: { name: true, url: true } })
  const same = calendars.find((calendar) => calendar.url === url)
  if (same) throw new DomainError('conflict', `You have this calendar already: “${same.name}”.`, 'url')
  if (calendars.length >= mostCalendars) {
    throw new DomainError('invalid', `${mostCalendars} calendars are the most. Remove one first.`, 'url')
  }
}
