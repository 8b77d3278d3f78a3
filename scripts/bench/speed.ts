import type { BenchFigure } from './figure'
import { medianOf, medianRatio, type Round, takeTurns } from './rounds'
import type { Stage } from './stage'

/**
 * The list of 50 against a bare page that reads 50 rows, and two public pages against a bare page; each bare page
 * is rendered for each request with its own nonce, as ours are.
 */
export async function benchSpeed({ small, bareUrl }: Stage): Promise<BenchFigure[]> {
  const rounds = await takeTurns(
    [
      { url: `${bareUrl}/rows` },
      { url: `${small.url}/opportunities`, cookie: small.cookie },
      { url: `${bareUrl}/empty` },
      { url: `${small.url}/` },
      { url: `${small.url}/sign-in` },
    ],
    { rounds: 15, seconds: 2, connections: 8 },
  )
  const [rows, list, empty, landing, signIn] = [0, 1, 2, 3, 4] as const
  return [
    throughput('list of 50 / bare page of 50 rows, requests', 0.5, rounds, list, rows),
    {
      name: 'list of 50 / bare page of 50 rows, p99',
      value: medianRatio(rounds, 'p99', list, rows),
      limit: 2,
      unit: '×',
      note: `${medianOf(rounds, 'p99', list).toFixed(0)} and ${medianOf(rounds, 'p99', rows).toFixed(0)} ms`,
    },
    throughput('landing / bare page, requests', 0.7, rounds, landing, empty),
    throughput('sign-in / bare page, requests', 0.7, rounds, signIn, empty),
  ]
}

function throughput(name: string, limit: number, rounds: Round[][], ours: number, bare: number): BenchFigure {
  const [mine, theirs] = [ours, bare].map((index) => medianOf(rounds, 'perSecond', index).toFixed(0))
  const value = medianRatio(rounds, 'perSecond', ours, bare)
  return { name, value, limit, atLeast: true, unit: '×', note: `${mine} and ${theirs} a second` }
}
