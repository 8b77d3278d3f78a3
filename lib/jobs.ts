import type { Transaction } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

/** The jobs there are, each with what it is given. Payloads hold ids, never text, addresses or codes. */
export type Jobs = {
  'send-sign-in-code': { codeId: string }
  'renew-advice': { opportunityId: string }
  'erase-expired': Record<string, never>
  'send-letter': { letterId: string }
  'refresh-busy-calendar': { calendarId: string }
  'refresh-due-calendars': Record<string, never>
  'watch-promise': { reviewId: string }
  'queue-digests': Record<string, never>
}

type Plan<Name extends keyof Jobs> = { payload: Jobs[Name]; at?: Date; key?: string }

/** Adds a job within the writer's transaction: it exists exactly if the write does. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await enqueueAll(tx, name, [{ payload }])
}

/**
 * Adds any number of jobs in one go. `at` makes one wait; `key` makes it replace an earlier job of that key that
 * has not run yet.
 */
export async function enqueueAll<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  plans: Plan<Name>[],
): Promise<void> {
  if (plans.length === 0) return
  await tx.$queryRaw(
    Prisma.sql`select graphile_worker.add_job(${name}, payload := payload, run_at := at, job_key := key)::text
      from json_to_recordset(${JSON.stringify(plans)}::json) as plan(payload json, at timestamptz, key text)`,
  )
}

/** Takes back the job of a key that has not run yet; without one nothing happens. */
export async function dropJob(tx: Transaction, key: string): Promise<void> {
  await tx.$queryRaw(Prisma.sql`select graphile_worker.remove_job(${key})::text`)
}
