import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { anyFreePort } from '../free-port'
import { serverUser } from '../postgres/server-user'

export type PgBouncer = {
  /** The same database, through the pool. */
  url: string
  stop: () => Promise<void>
}

/** The program's path; Debian keeps it where ordinary users do not look. Undefined: it is not installed. */
function findPgBouncer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path))
}

const guard = fileURLToPath(new URL('../postgres/guard.mjs', import.meta.url))

/** Puts PgBouncer, pooling by transaction, in front of a database; undefined where it is not installed. */
export async function startPgBouncer(databaseUrl: string): Promise<PgBouncer | undefined> {
  const program = findPgBouncer()
  if (!program) return undefined
  const user = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'waymark-pgbouncer-'))
  const port = await anyFreePort()
  const config = writeConfig(folder, port, new URL(databaseUrl), user)
  const args = [guard, JSON.stringify(user ?? {}), program, '--quiet', config]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = new URL(databaseUrl)
  url.port = String(port)
  const failed = ended.then(() => {
    throw new Error('PgBouncer did not start.')
  })
  failed.catch(() => undefined)
  await Promise.race([untilItAnswers(url.href), failed])
  return { url: url.href, stop }
}

function writeConfig(folder: string, port: number, behind: URL, user = serverUser()): string {
  const [config, users] = ['pgbouncer.ini', 'users.txt'].map((name) => join(folder, name)) as [string, string]
  const settings = [
    '[databases]',
    `* = host=${behind.hostname} port=${behind.port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${users}`,
    'pool_mode = transaction',
    'default_pool_size = 20',
    'max_client_conn = 200',
    'ignore_startup_parameters = extra_float_digits,options',
  ]
  writeFileSync(config, `${settings.join('\n')}\n`, { mode: 0o600 })
  writeFileSync(users, `"${behind.username}" "${decodeURIComponent(behind.password)}"\n`, { mode: 0o600 })
  if (user) for (const path of [folder, config, users]) chownSync(path, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return config
}

async function untilItAnswers(connectionString: string): Promise<void> {
  let last: unknown
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client({ connectionString })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      last = error
      await wait(50)
    }
  }
  throw new Error(`PgBouncer does not answer (${last}).`)
}
