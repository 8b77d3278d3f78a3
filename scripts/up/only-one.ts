import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { processCommand } from '../process-command'

const file = '.data/up.pid'

/** Throws when the product already runs from this folder; otherwise notes that it does now, until this process ends. */
export function claimFolder(): void {
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
