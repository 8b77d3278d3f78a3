import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { eraseExpiredAccounts } from '@/lib/accounts/erase-expired'
import { sendSignInCode } from '@/lib/accounts/send-sign-in-code'

const codeJob = z.object({ codeId: z.uuid() })

/** What the worker does for each job of lib/jobs.ts: parse the payload, call one function. */
export const tasks: TaskList = {
  'send-sign-in-code': async (payload) => sendSignInCode(codeJob.parse(payload).codeId),
  'erase-expired': async () => eraseExpiredAccounts(),
}
