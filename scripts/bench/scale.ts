import type { BenchFigure } from './figure'
import { medianOf, medianRatio, takeTurns } from './rounds'
import type { Product, Stage } from './stage'

/** The viewer's list and one answer, with 1,000,000 opportunities in the table against 1,000. */
export async function benchScale({ small, large, opportunityId }: Stage): Promise<BenchFigure[]> {
  const paths = ['/opportunities', `/opportunities/${opportunityId}`]
  const targets = [small, large].flatMap((product) => paths.map((path) => on(product, path)))
  const rounds = await takeTurns(targets, { rounds: 15, seconds: 2, connections: 2 })
  return ['list', 'answer'].map((name, few) => {
    const many = few + paths.length
    const [ms, before] = [many, few].map((index) => medianOf(rounds, 'p95', index).toFixed(1))
    return {
      name: `${name} with 1,000,000 / with 1,000 in the table, p95`,
      value: medianRatio(rounds, 'p95', many, few),
      limit: 1.3,
      unit: '×',
      note: `${ms} and ${before} ms`,
    }
  })
}

const on = ({ url, cookie }: Product, path: string) => ({ url: url + path, cookie })
