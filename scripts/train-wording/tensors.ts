import { createRequire } from 'node:module'

/** What training needs of the encoder's own arithmetic, which is ten times as quick as ours would be. */
export type Tensor = { data(): Promise<Float32Array>; dispose(): void }
type Arithmetic = {
  ready(): Promise<void>
  tensor2d(values: Float32Array, shape: [number, number]): Tensor
  matMul(left: Tensor, right: Tensor): Tensor
}

// Its types point to a package that it does not install.
const arithmetic: Arithmetic = createRequire(import.meta.url)('@energetic-ai/core')

/** A table of numbers that stays in the memory of WebAssembly. */
export type Table = {
  rows: number
  columns: number
  /** rows × width, from a columns × width matrix. */
  times(matrix: Float32Array, width: number): Promise<Float32Array>
  /** columns × width, from a rows × width matrix. */
  transposedTimes(matrix: Float32Array, width: number): Promise<Float32Array>
}

/** Lays out a table, row after row. It is kept both ways round: only a plain product is quick. */
export async function layTable(values: Float32Array, rows: number, columns: number): Promise<Table> {
  await arithmetic.ready()
  const plain = arithmetic.tensor2d(values, [rows, columns])
  const turned = arithmetic.tensor2d(transposed(values, rows, columns), [columns, rows])
  return {
    rows,
    columns,
    times: (matrix, width) => multiply(plain, matrix, columns, width),
    transposedTimes: (matrix, width) => multiply(turned, matrix, rows, width),
  }
}

async function multiply(left: Tensor, matrix: Float32Array, height: number, width: number) {
  const right = arithmetic.tensor2d(matrix, [height, width])
  const product = arithmetic.matMul(left, right)
  const data = await product.data()
  product.dispose()
  right.dispose()
  return data
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length)
  for (let at = 0; at < values.length; at++)
    turned[(at % columns) * rows + Math.floor(at / columns)] = values[at] ?? 0
  return turned
}
