import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { Binaries } from './binaries'
import type { ServerUser } from './server-user'

export type Cluster = {
  /** Connection string of a database in this cluster. */
  url: (database: string) => string
  /** Resolves once the server has written everything and ended. */
  stop: () => Promise<void>
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>
}

export type ClusterOptions = {
  binaries: Binaries
  user: ServerUser | undefined
  /** Holds the data and is made on first use; `user` must be able to reach its parent. */
  folder: string
  port: number
  /** The superuser's, `postgres`. Taken when the folder is made, so it must stay the same for it. */
  password: string
  /** For data that is thrown away: nothing is forced onto the disk. */
  throwAway?: boolean
}

/** Starts a Postgres of our own on 127.0.0.1 and waits until it answers. It ends when this process ends. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  if (!existsSync(join(options.folder, 'PG_VERSION'))) makeFolder(options)
  const url = (database: string) =>
    `postgresql://postgres:${options.password}@127.0.0.1:${options.port}/${database}`
  const { guard, said } = spawnServer(options)
  const ended = once(guard, 'exit').then(() => undefined)
  const failed = ended.then(() => {
    throw new Error(`Postgres did not start.\n${said()}`)
  })
  await Promise.race([untilItAnswers(url('postgres')), failed])
  failed.catch(() => undefined)
  const stop = async () => {
    guard.kill('SIGINT')
    await ended
  }
  return { url, stop, ended }
}

// Made under another name first: a folder that was cut short is never taken for a whole one.
function makeFolder({ binaries, user, folder, password }: ClusterOptions): void {
  const partial = `${folder}.partial`
  const passwordFile = `${folder}.password`
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 })
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { mode: 0o700 })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [partial, passwordFile]) chownSync(path, user.uid, user.gid)
  const settings = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ]
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    execFileSync(binaries.initdb, ['-D', partial, ...settings, ...locale], {
      ...user,
      cwd: '/',
      stdio: 'pipe',
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(partial, folder)
}

const guardScript = fileURLToPath(new URL('guard.mjs', import.meta.url))

function spawnServer({ binaries, user, folder, port, throwAway }: ClusterOptions) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=200',
  ]
  if (throwAway) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off')
  const args = ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  // Detached: Ctrl-C in a terminal reaches every process of its group, and the server must stop last.
  const guard: ChildProcess = spawn(
    process.execPath,
    [guardScript, JSON.stringify(user ?? {}), binaries.postgres, ...args],
    { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true },
  )
  let said = ''
  guard.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000)
  })
  return { guard, said: () => said }
}

async function untilItAnswers(url: string): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if ((error as { code?: string }).code === '28P01')
        throw new Error('Postgres refuses the password it was made with.')
      await wait(50)
    }
  }
}
