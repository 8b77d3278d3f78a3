import { setTimeout as wait } from 'node:timers/promises'
import { attemptCall, type Note } from './attempt'
import { check, type Findings } from './check'
import { countOf, waitingJobs } from './check-rules'
import type { ContentionOptions } from './options'
import { hoursNeeded, planAttempts, randomFrom } from './plan'
import { type Stage, setStage } from './stage'

export type Run = Findings & {
  notes: Note[]
  seconds: number
  kills: { web: number; worker: number }
  troubles: Record<string, number>
  pooled: boolean
}

const hourMs = 3_600_000

/** Reminders of calls that are further ahead than this are not due while the program runs. */
const hoursAhead = 72

/**
 * Lets many callers try to get overlapping times from two web processes while processes are killed, waits until the
 * letters are out, and checks everything. On its own cluster, or on the one given.
 */
export async function runContention(options: ContentionOptions, clusterUrl?: string): Promise<Run> {
  const chance = randomFrom(options.seed)
  const horizonDays = Math.ceil((hoursAhead + hoursNeeded(options)) / 24) + 2
  const clients = Math.max(5, Math.ceil(options.attempts / 40))
  const { coaches } = options
  const stage = await setStage({ coaches, clients, horizonDays, chance, clusterUrl })
  try {
    const { notes, seconds } = await attemptAll(stage, options, chance)
    await untilLettersAreOut(stage)
    const { site, web, worker, pooled } = stage
    return {
      ...(await check(stage, notes)),
      notes,
      seconds,
      kills: { web: web.reduce((sum, { kills }) => sum + kills, 0), worker: worker.kills },
      troubles: Object.fromEntries(site.troubles),
      pooled,
    }
  } finally {
    await stage.stop()
  }
}

async function attemptAll(stage: Stage, options: ContentionOptions, chance: () => number) {
  const from = new Date(Math.ceil(Date.now() / hourMs + hoursAhead) * hourMs)
  const queue = planAttempts({ ...options, from }).values()
  const kills = planKills(stage, options, chance)
  const deaths: Promise<void>[] = []
  const notes: Note[] = []
  const started = performance.now()
  const call = async () => {
    for (const attempt of queue) {
      for (const { kill } of kills.filter(({ at }) => at === attempt.number)) deaths.push(kill())
      notes.push(await attemptCall(stage, attempt, chance))
    }
  }
  await Promise.all(Array.from({ length: options.callers }, call))
  const seconds = (performance.now() - started) / 1000
  await Promise.all(deaths)
  return { notes, seconds }
}

/** Which process is killed when which attempt begins. */
function planKills({ web, worker }: Stage, options: ContentionOptions, chance: () => number) {
  const victims = [
    ...Array.from({ length: options.webKills }, () => web[Math.floor(chance() * web.length)] ?? worker),
    ...Array.from({ length: options.workerKills }, () => worker),
  ]
  return victims.map(({ kill }) => ({ at: Math.floor(chance() * options.attempts), kill }))
}

const lettersPatience = 180_000

/** Waits for what is due, and for what killed workers left behind; what is still there then is told as a problem. */
async function untilLettersAreOut({ database }: Stage): Promise<void> {
  const until = performance.now() + lettersPatience
  while (performance.now() < until && (await countOf(database, underWay)) > 0) await wait(200)
}

const underWay = `
  select (select count(*) from outgoing_letter where sent_at is null and dropped_at is null and due_at <= now())
    + (${waitingJobs})`
