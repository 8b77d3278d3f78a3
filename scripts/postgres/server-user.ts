import { execFileSync, spawnSync } from 'node:child_process'

export type ServerUser = { uid: number; gid: number }

/**
 * Postgres refuses to run as root. For root this is the account `postgres`, created when there is none;
 * for anybody else undefined, which means "as who I am".
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  return lookUp() ?? create()
}

function lookUp(): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function create(): ServerUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
  } catch (error) {
    throw new Error('Postgres does not run as root, and its account "postgres" could not be created.', {
      cause: error,
    })
  }
  const user = lookUp()
  if (!user) throw new Error('The account "postgres" was created, but cannot be found.')
  return user
}
