import { setTimeout as wait } from 'node:timers/promises'
import { type Child, runChild, startChild } from '../child'
import { anyFreePort } from '../free-port'

const next = 'node_modules/next/dist/bin/next'
const folder = 'scripts/bench/bare'
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }

/** Builds the bare app. Throws when that fails. */
export async function buildBareApp(): Promise<void> {
  const status = await runChild([next, 'build', folder], { env, quiet: true })
  if (status !== 0) throw new Error('The build of the bare app failed.')
}

/** Serves the bare app's build on a free port, and waits until it answers. It ends when this process ends. */
export async function startBareApp(databaseUrl: string): Promise<Child & { url: string }> {
  const port = await anyFreePort()
  const args = [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1']
  const child = startChild(args, { env: { ...env, DATABASE_URL: databaseUrl }, quiet: true })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/empty`).catch(() => undefined)
    if (answer?.ok) return { ...child, url }
    await wait(100)
  }
  await child.stop()
  throw new Error('The bare app does not answer.')
}
