import { db } from '@/lib/db'
import { enqueueRefreshes } from './refresh-job'

/**
 * The job `refresh-due-calendars`: has every calendar read whose last reading is 15 minutes old; after failures the
 * wait doubles, up to six hours, so that a server in trouble is left alone. Nobody asks for those of a closed account. Returns how many.
 */
export async function refreshDueCalendars(now: Date): Promise<number> {
  return db().$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      select id::text from busy_calendar
      where (last_tried_at is null or last_tried_at <= ${now}::timestamptz
          - least(interval '15 minutes' * power(2, least(failures, 10)), interval '6 hours'))
        and not exists (select from "user" where "user".id = coach_id and disabled_at is not null)
      order by last_tried_at nulls first, id limit 1000`
    await enqueueRefreshes(
      tx,
      due.map(({ id }) => id),
    )
    return due.length
  })
}
