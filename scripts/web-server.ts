import { setTimeout as wait } from 'node:timers/promises'
import { type Child, startChild } from './child'

export type WebServerOptions = {
  port: number
  env: Record<string, string>
  /** `start` serves the build, `dev` compiles what is asked for. */
  mode?: 'start' | 'dev'
  quiet?: boolean
}

/** Starts the product's web server and waits until it answers; throws when it ends or stays silent for a minute. */
export async function startWebServer({ port, env, mode = 'start', quiet }: WebServerOptions): Promise<Child> {
  // Demo accounts have known passwords: nobody else on the network gets in unless HOST says so.
  const host = process.env.HOST ?? '127.0.0.1'
  const nodeEnv = mode === 'start' ? 'production' : 'development'
  const child = startChild(
    ['node_modules/next/dist/bin/next', mode, '--port', String(port), '--hostname', host],
    {
      env: { ...env, NODE_ENV: nodeEnv, NEXT_TELEMETRY_DISABLED: '1' },
      quiet,
    },
  )
  const failed = child.ended.then(() => {
    throw new Error('The web server did not start.')
  })
  await Promise.race([untilItAnswers(`http://127.0.0.1:${port}/`), failed])
  failed.catch(() => undefined)
  return child
}

async function untilItAnswers(url: string): Promise<void> {
  let last: unknown
  for (let tries = 0; tries < 600; tries++) {
    try {
      const { status } = await fetch(url, { redirect: 'manual' })
      if (status < 500) return
      last = `status ${status}`
    } catch (error) {
      last = error
    }
    await wait(100)
  }
  throw new Error(`The web server does not answer (${last}).`)
}
