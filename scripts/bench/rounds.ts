import autocannon from 'autocannon'
import { median } from './median'

export type Target = { url: string; cookie?: string }

/** What one short round on one page came to; latencies in milliseconds. */
export type Round = { perSecond: number; p50: number; p95: number; p99: number }

type RoundsOptions = { rounds: number; seconds: number; connections: number }

/**
 * Short rounds on each page in turn, after one to warm up, so that a busy machine slows all alike. The first index
 * of the answer is the round, the second the target. Throws when a page answers anything but 200.
 */
export async function takeTurns(targets: Target[], options: RoundsOptions): Promise<Round[][]> {
  for (const target of targets) await shoot(target, { ...options, seconds: 4 })
  const rounds: Round[][] = []
  for (let round = 0; round < options.rounds; round++) {
    const turn: Round[] = []
    // In turn forwards and backwards, so that nobody always stands behind the same neighbour.
    const order = round % 2 ? [...targets.keys()].reverse() : [...targets.keys()]
    for (const index of order) turn[index] = await shoot(targets[index] as Target, options)
    rounds.push(turn)
  }
  return rounds
}

async function shoot({ url, cookie }: Target, { seconds, connections }: RoundsOptions): Promise<Round> {
  const times: number[] = []
  const started = performance.now()
  const answers = await new Promise<autocannon.Result>((resolve, reject) => {
    const headers = cookie ? { cookie } : {}
    const run = autocannon({ url, headers, connections, duration: seconds }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // Its own histogram counts whole milliseconds, which is too coarse for ratios of fast pages.
    run.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  if (answers.non2xx + answers.errors > 0 || times.length === 0)
    throw new Error(`${url} does not answer well.`)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const spent = (performance.now() - started) / 1000
  return { perSecond: times.length / spent, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Median over the rounds of one target's number over another's, within a round. */
export function medianRatio(rounds: Round[][], key: keyof Round, over: number, under: number): number {
  return median(rounds.map((turn) => (turn[over]?.[key] ?? 0) / (turn[under]?.[key] ?? 1)))
}

/** Median over the rounds of one target's number. */
export function medianOf(rounds: Round[][], key: keyof Round, index: number): number {
  return median(rounds.map((turn) => turn[index]?.[key] ?? 0))
}
