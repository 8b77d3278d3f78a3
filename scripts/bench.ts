import { benchAdvise } from '@/scripts/bench/advise'
import { benchBookings } from '@/scripts/bench/bookings'
import { benchDocuments } from '@/scripts/bench/documents'
import type { BenchFigure } from '@/scripts/bench/figure'
import { benchLibrary } from '@/scripts/bench/library'
import { benchReviews } from '@/scripts/bench/reviews'
import { benchScale } from '@/scripts/bench/scale'
import { benchSizes } from '@/scripts/bench/sizes'
import { benchSlots } from '@/scripts/bench/slots'
import { benchSpeed } from '@/scripts/bench/speed'
import { setStage } from '@/scripts/bench/stage'
import { benchWording } from '@/scripts/bench/wording'

/**
 * Measures every figure, prints one table, and exits 1 when one misses its limit. Mostly ratios are judged,
 * between things that took turns in this run, because machines differ and are never quite idle.
 */
async function bench(): Promise<void> {
  const figures = [
    ...(await benchAdvise()),
    ...benchSlots(),
    ...(await benchDocuments()),
    ...(await benchWording()),
    ...(await benchPages()),
  ]
  console.table(figures.map(rowOf))
  process.exit(figures.every(holds) ? 0 : 1)
}

async function benchPages(): Promise<BenchFigure[]> {
  console.log('Building, and filling two databases (two or three minutes) ...')
  const stage = await setStage()
  try {
    console.log('Measuring (about five minutes) ...')
    const parts = [benchSizes, benchSpeed, benchScale, benchBookings, benchLibrary, benchReviews]
    const figures: BenchFigure[] = []
    for (const part of parts) figures.push(...(await part(stage)))
    return figures
  } finally {
    await stage.stop()
  }
}

const holds = ({ value, limit, atLeast }: BenchFigure) => (atLeast ? value >= limit : value <= limit)

const rowOf = (figure: BenchFigure) => ({
  figure: figure.name,
  value: `${figure.value.toFixed(figure.unit === '×' && figure.limit < 10 ? 2 : 0)} ${figure.unit}`,
  limit: `${figure.atLeast ? 'at least' : 'at most'} ${figure.limit}`,
  holds: holds(figure) ? 'yes' : 'NO',
  note: figure.note ?? '',
})

await bench()
