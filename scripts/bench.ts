import { benchAdvise } from '@/scripts/bench/advise'
import type { BenchFigure } from '@/scripts/bench/figure'

/** Measures every figure, prints one table, and exits 1 when one misses its limit. */
async function bench(): Promise<void> {
  const figures = [...(await benchAdvise())]
  console.table(figures.map(rowOf))
  if (!figures.every(holds)) process.exitCode = 1
}

const holds = (figure: BenchFigure) => figure.value <= figure.limit

const rowOf = (figure: BenchFigure) => ({
  figure: figure.name,
  value: `${figure.value.toFixed(1)} ${figure.unit}`,
  limit: `${figure.limit} ${figure.unit}`,
  holds: holds(figure) ? 'yes' : 'NO',
  note: figure.note ?? '',
})

await bench()
