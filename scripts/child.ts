import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Child = {
  /** Asks it to end, insists after ten seconds, and resolves once it is gone. */
  stop: () => Promise<void>
  /** Ends it at once, as a crash does. */
  kill: () => void
  /** Resolves with its exit status, whoever ended it. */
  ended: Promise<number | null>
}

type Options = {
  env?: Record<string, string>
  /** Shows its errors alone. */
  quiet?: boolean
}

const dieWithParent = new URL('die-with-parent.mjs', import.meta.url).href
const repository = fileURLToPath(new URL('..', import.meta.url))

/** Starts a Node program that goes on until it is stopped, and cannot outlive this process. */
export function startChild(args: string[], options: Options = {}): Child {
  const child = spawnNode(args, options)
  const ended = exitOf(child)
  const stop = async () => {
    const insist = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.kill('SIGTERM')
    await ended
    clearTimeout(insist)
  }
  const kill = () => child.kill('SIGKILL')
  return { stop, kill, ended }
}

/** Runs a Node program to its end and returns its exit status; when `signal` aborts, it is interrupted. */
export async function runChild(args: string[], options: Options & { signal?: AbortSignal } = {}) {
  if (options.signal?.aborted) return null
  const child = spawnNode(args, options)
  const interrupt = () => child.kill('SIGINT')
  options.signal?.addEventListener('abort', interrupt)
  return exitOf(child).finally(() => options.signal?.removeEventListener('abort', interrupt))
}

// Detached: Ctrl-C in a terminal reaches every process of its group, and these are stopped in order instead.
function spawnNode(args: string[], { env, quiet }: Options): ChildProcess {
  return spawn(process.execPath, ['--import', dieWithParent, ...args], {
    cwd: repository,
    env: { ...process.env, ...env, WAYMARK_PARENT: String(process.pid) },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [status] = await once(child, 'exit')
  return status
}
