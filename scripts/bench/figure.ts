/** One measured figure; it holds while `value` is at most `limit`. */
export type BenchFigure = { name: string; value: number; limit: number; unit: string; note?: string }
