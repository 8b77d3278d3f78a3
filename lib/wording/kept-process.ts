import { type ChildProcess, fork } from 'node:child_process'

/** A program beside this one that starts with the first question and is left to rest when none comes. */
export type KeptProcess = {
  /** Its answer; undefined when none came in time, or when it died over the question. Never rejects. */
  ask<Answer>(question: unknown, patienceMs: number): Promise<Answer | undefined>
  /** The id of its process while it runs. */
  pid(): number | undefined
  stop(): void
}

type Options = {
  /** For Node itself. */
  flags?: string[]
  /** It stops after so long without a question. */
  idleMs?: number
  /** It is ended when one question takes it longer than this. */
  stuckMs?: number
  /** It is not started anew for so long after it died before its first answer. */
  restMs?: number
}

type Waiting = { question: unknown; settle: (answer: unknown) => void }

/**
 * Keeps one process that answers questions one after the other. It knows nothing of our environment, writes
 * nowhere, does not keep us alive, and ends when we do. What is no longer waited for is never sent.
 */
export function keepProcess(program: string, options: Options = {}): KeptProcess {
  const { flags = [], idleMs = 300_000, stuckMs = 30_000, restMs = 30_000 } = options
  const waiting: Waiting[] = []
  let child: ChildProcess | undefined
  let asked: (Waiting & { since: number }) | undefined
  let answers = 0
  let restsUntil = 0
  let idle: NodeJS.Timeout | undefined

  function ask<Answer>(question: unknown, patienceMs: number): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const one: Waiting = { question, settle }
      const patience = setTimeout(giveUp, patienceMs)
      function settle(answer: unknown) {
        clearTimeout(patience)
        resolve(answer as Answer | undefined)
      }
      function giveUp() {
        const place = waiting.indexOf(one)
        if (place >= 0) waiting.splice(place, 1)
        settle(undefined)
        if (asked && performance.now() - asked.since > stuckMs) stop()
      }
      waiting.push(one)
      askNext()
    })
  }

  function askNext(): void {
    const next = asked ? undefined : waiting.shift()
    if (!next) return
    child ??= performance.now() < restsUntil ? undefined : start()
    if (!child) {
      next.settle(undefined)
      askNext()
      return
    }
    clearTimeout(idle)
    asked = { ...next, since: performance.now() }
    child.send(next.question as object)
  }

  function start(): ChildProcess {
    const started = forkProgram(program, flags)
    answers = 0
    started.on('message', (answer) => started === child && hear(answer))
    started.on('error', () => started === child && lose())
    started.on('exit', () => started === child && lose())
    return started
  }

  function hear(answer: unknown): void {
    answers += 1
    idle = setTimeout(stop, idleMs).unref()
    goOn(answer)
  }

  /** Whoever asked goes without; whoever waits gets a new one, unless it cannot even start. */
  function lose(): void {
    if (answers === 0) {
      restsUntil = performance.now() + restMs
      process.emitWarning(`${program} ended before its first answer`)
    }
    child = undefined
    goOn(undefined)
  }

  function stop(): void {
    clearTimeout(idle)
    const stopped = child
    child = undefined
    stopped?.kill('SIGKILL')
    goOn(undefined)
  }

  function goOn(answer: unknown): void {
    const answered = asked
    asked = undefined
    answered?.settle(answer)
    askNext()
  }

  return { ask, stop, pid: () => child?.pid }
}

function forkProgram(program: string, flags: string[]): ChildProcess {
  const child = fork(program, {
    execArgv: flags,
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  child.unref()
  child.channel?.unref()
  return child
}
