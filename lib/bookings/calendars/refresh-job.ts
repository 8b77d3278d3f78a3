import type { Transaction } from '@/lib/db'
import { enqueueAll } from '@/lib/jobs'

/** Has the worker read these calendars; one that waits already waits once. */
export async function enqueueRefreshes(tx: Transaction, calendarIds: string[]): Promise<void> {
  const plans = calendarIds.map((calendarId) => ({
    payload: { calendarId },
    key: `refresh-busy-calendar:${calendarId}`,
  }))
  await enqueueAll(tx, 'refresh-busy-calendar', plans)
}
