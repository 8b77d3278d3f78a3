import { type Child, startChild } from './child'

/** Starts the job worker as a process of its own.. */
export function startWorker(env: Record<string, string>, { quiet = false } = {}): Child {
  return startChild(['--import', 'tsx', 'scripts/worker.ts'], { env, quiet })
}
