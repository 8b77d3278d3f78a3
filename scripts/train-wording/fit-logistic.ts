import type { Table } from './tensors'

/** One column of weights for each label, row after row, and one bias for each. */
export type Fitted = { weights: Float32Array; biases: Float32Array }

type Problem = {
  table: Table
  width: number
  /** rows × width: 1 where the sentence has the label. */
  wanted: Float32Array
  /** rows × width: how much the sentence counts for the label; 0 leaves it out. */
  weight: Float32Array
  penalty: number
}

const ITERATIONS = 60
const MEMORY = 8

/** Logistic regressions for several labels at once, with a penalty on the squared weights: L-BFGS from zero. */
export async function fitLogistic(problem: Problem): Promise<Fitted> {
  const { table, width } = problem
  const size = table.columns * width
  let point = new Float32Array(size + width)
  let { loss, slope } = await evaluate(problem, point)
  const past: Step[] = []
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const direction = downhill(slope, past)
    const next = await stepAlong(problem, point, direction, loss, slope, iteration === 0)
    if (!next) break
    past.push({ moved: difference(next.point, point), turned: difference(next.slope, slope) })
    if (past.length > MEMORY) past.shift()
    ;({ point, loss, slope } = next)
  }
  return { weights: point.slice(0, size), biases: point.slice(size) }
}

type Step = { moved: Float32Array; turned: Float32Array }
type State = { point: Float32Array<ArrayBuffer>; loss: number; slope: Float32Array }

async function evaluate(
  problem: Problem,
  point: Float32Array,
): Promise<{ loss: number; slope: Float32Array }> {
  const { table, width, wanted, weight, penalty } = problem
  const size = table.columns * width
  const weights = point.slice(0, size)
  const scores = await table.times(weights, width)
  const errors = new Float32Array(scores.length)
  const slope = new Float32Array(point.length)
  let loss = 0
  for (let at = 0; at < scores.length; at++) {
    const counts = weight[at] ?? 0
    if (counts === 0) continue
    const label = at % width
    const score = (scores[at] ?? 0) + (point[size + label] ?? 0)
    const yes = wanted[at] === 1
    loss += counts * softplus(yes ? -score : score)
    errors[at] = counts * (1 / (1 + Math.exp(-score)) - (yes ? 1 : 0))
    slope[size + label] = (slope[size + label] ?? 0) + (errors[at] ?? 0)
  }
  slope.set(await table.transposedTimes(errors, width))
  for (let at = 0; at < size; at++) {
    const value = weights[at] ?? 0
    loss += 0.5 * penalty * value * value
    slope[at] = (slope[at] ?? 0) + penalty * value
  }
  return { loss, slope }
}

const softplus = (value: number) =>
  value > 0 ? value + Math.log1p(Math.exp(-value)) : Math.log1p(Math.exp(value))

/** The two loops of L-BFGS: the slope, bent by what the last steps have shown of the curvature. */
function downhill(slope: Float32Array, past: Step[]): Float32Array {
  const direction = slope.map((value) => -value)
  const shares: number[] = []
  for (const { moved, turned } of past.toReversed()) {
    const share = dot(moved, direction) / dot(moved, turned)
    shares.unshift(share)
    add(direction, turned, -share)
  }
  const last = past.at(-1)
  if (last) scale(direction, dot(last.moved, last.turned) / dot(last.turned, last.turned))
  for (const [index, { moved, turned }] of past.entries())
    add(direction, moved, (shares[index] ?? 0) - dot(turned, direction) / dot(moved, turned))
  return direction
}

/** Halves the step until the loss falls as it should; undefined when it does not any more. */
async function stepAlong(
  problem: Problem,
  point: Float32Array,
  direction: Float32Array,
  loss: number,
  slope: Float32Array,
  first: boolean,
): Promise<State | undefined> {
  const fall = dot(direction, slope)
  let length = first ? 1 / Math.sqrt(dot(slope, slope)) : 1
  for (let tries = 0; tries < 20; tries++, length /= 2) {
    const there = Float32Array.from(point)
    add(there, direction, length)
    const next = await evaluate(problem, there)
    const enough = next.loss <= loss + 1e-4 * length * fall
    if (enough && loss - next.loss < 1e-5 * loss) return undefined
    if (enough) return { point: there, ...next }
  }
  return undefined
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function add(target: Float32Array, other: Float32Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + factor * (other[at] ?? 0)
}

function scale(target: Float32Array, factor: number): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) * factor
}

const difference = (one: Float32Array, other: Float32Array) =>
  one.map((value, at) => value - (other[at] ?? 0))
