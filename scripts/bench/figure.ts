/** One measured figure. It holds while `value` is at most `limit`, or at least that where `atLeast` says so. */
export type BenchFigure = {
  name: string
  value: number
  limit: number
  atLeast?: boolean
  unit: '×' | 'bytes' | 'ms' | 'MB'
  note?: string
}
