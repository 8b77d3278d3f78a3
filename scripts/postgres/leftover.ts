import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { processCommand } from '../process-command'

/**
 * Looks at postmaster.pid: a server that an earlier, killed start left running on this folder is stopped cleanly;
 * a file whose process is gone, or is by now something else, is removed. Throws when it does not stop in 30 s.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === undefined) return
  if (!runsOn(pid, folder)) return rmSync(file, { force: true })
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 600; tries++) {
    if (!runsOn(pid, folder)) return
    await wait(50)
  }
  throw new Error(`A Postgres of an earlier start (process ${pid}) does not stop.`)
}

function readPid(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

function runsOn(pid: number, folder: string): boolean {
  const command = processCommand(pid) ?? ''
  return command.includes('postgres') && command.includes(folder)
}
