import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { processCommand } from '../process-command'

const file = '.data/up.pid'

/**
 * Notes that the product runs from this folder now, until this process ends. Throws when it already does; one that
 * has just lost its npm gets five seconds to stop.
 */
export async function claimFolder(): Promise<void> {
  for (let tries = 0; tries < 50 && runningPid() !== undefined; tries++) await wait(100)
  const pid = runningPid()
  if (pid !== undefined)
    throw new Error(`It already runs from this folder (process ${pid}). Stop that one first.`)
  mkdirSync('.data', { recursive: true, mode: 0o711 })
  writeFileSync(file, String(process.pid))
  process.on('exit', () => rmSync(file, { force: true }))
}

// After a kill -9 the note stays, and its number may belong to somebody else by now.
function runningPid(): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    const command = pid > 0 && pid !== process.pid ? processCommand(pid) : undefined
    return command?.includes('scripts/up.mjs') ? pid : undefined
  } catch {
    return undefined
  }
}
