import { advise, decide } from '@/lib/advice/advise'
import { situationSchema } from '@/lib/advice/situation'
import type { BenchFigure } from '@/scripts/bench/figure'
import { median } from '@/scripts/bench/median'
import { richSituation } from '@/scripts/bench/rich-situation'

const WARM_UP = 30
const ROUNDS = 151
const MIN_MS = 0.4

/**
 * How many times the cost of `JSON.parse` of its own text a rich situation costs to
 * decide and to advise. All take turns in one run, so that a busy machine slows all;
 * each figure is the median over the rounds of the ratio within a round.
 */
export async function benchAdvise(): Promise<BenchFigure[]> {
  const text = JSON.stringify(richSituation)
  const situation = situationSchema.parse(richSituation)
  const tasks = [() => JSON.parse(text), () => decide(situation), () => advise(situation)]
  for (let round = 0; round < WARM_UP; round++) for (const task of tasks) timed(task, 20)
  const repeats = tasks.map(repeatsFor)
  const rounds = Array.from({ length: ROUNDS }, () =>
    tasks.map((task, index) => timed(task, repeats[index] ?? 1)),
  )
  const costs = tasks.map((_, index) => median(rounds.map((round) => round[index] ?? 0)))
  const note = `parse ${costs[0]?.toFixed(2)} µs for ${text.length} characters`
  return [
    {
      name: 'decide / JSON.parse',
      value: ratio(rounds, 1),
      limit: 30,
      unit: '×',
      note: cost(costs[1], note),
    },
    {
      name: 'advise / JSON.parse',
      value: ratio(rounds, 2),
      limit: 2000,
      unit: '×',
      note: cost(costs[2], note),
    },
  ]
}

/** Enough repeats for the clock to be exact. */
function repeatsFor(task: () => unknown): number {
  const once = timed(task, 20) / 1000
  return Math.max(1, Math.ceil(MIN_MS / once))
}

/** Microseconds of one call, over so many. */
function timed(task: () => unknown, repeats: number): number {
  const start = performance.now()
  for (let call = 0; call < repeats; call++) kept.last = task()
  return ((performance.now() - start) * 1000) / repeats
}

/** Keeps what was computed, so that nothing is optimised away. */
const kept: { last?: unknown } = {}

const ratio = (rounds: number[][], index: number) =>
  median(rounds.map((round) => (round[index] ?? 0) / (round[0] ?? 1)))

const cost = (micros: number | undefined, note: string) => `${micros?.toFixed(1)} µs; ${note}`
