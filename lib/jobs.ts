import type { Transaction } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

/** The jobs there are, each with what it is given. Payloads hold ids, never text, addresses or codes. */
export type Jobs = {
  'send-sign-in-code': { codeId: string }
  'renew-advice': { opportunityId: string }
  'erase-expired': Record<string, never>
}

/**
 * Adds a job within the writer's transaction: it exists exactly if the write does.
 * `key` makes it replace an earlier job of that key that has not run yet.
 */
export async function enqueue<Name extends keyof Jobs>(
  tx: Transaction,
  name: Name,
  payload: Jobs[Name],
  { at, key }: { at?: Date; key?: string } = {},
): Promise<void> {
  await tx.$queryRaw(
    Prisma.sql`select graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json,
      run_at := ${at ?? null}::timestamptz, job_key := ${key ?? null})::text`,
  )
}
