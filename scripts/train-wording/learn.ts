import { wordingLabels } from '@/lib/drafting/readings'
import { featureCount } from '@/lib/wording/encoder'
import { type Fitted, fitLogistic } from './fit-logistic'
import { layTable, type Table } from './tensors'

const FOLDS = 5
const PENALTY = 2
/** The last column: whether anything at all is wrong. Its score counts half towards every label. */
const width = wordingLabels.length + 1
const SHARE_OF_ANY = 0.5
/** The three parts of the features, each scaled to the same length. */
const parts = [512, 1536, 1536]
const LENGTH = 3

type Sentence = { labels: readonly string[]; block: number; trained: boolean }

export type Learnt = {
  /**
   * The score of a sentence for a label, by the model that was fitted without its block. The unit is how widely
   * the scores of good sentences are spread, so that those of two labels can be compared.
   */
  unseen(row: number, label: number): number
  /** The final model, for raw features. */
  rows(): { bias: number; weights: number[] }[]
}

/**
 * One linear model a label, and one for “anything”, that is added to each: what is wrong in different ways has much
 * in common. A sentence with other labels says nothing about this one, for the borders are blurred.
 */
export async function learn(sentences: Sentence[], features: Float32Array): Promise<Learnt> {
  const scale = scaleOf(features)
  const table = await layTable(scaled(features, scale), sentences.length, featureCount)
  const unseen = new Float32Array(sentences.length * width)
  for (let fold = 0; fold < FOLDS; fold++) {
    const scores = await scoresOf(table, await fitted(table, sentences, fold))
    for (const [row, { block }] of sentences.entries())
      if (foldOf(block) === fold) unseen.set(scores.subarray(row * width, (row + 1) * width), row * width)
  }
  const share = SHARE_OF_ANY * ratioOfSpreads(unseen)
  const whole = await fitted(table, sentences)
  const raw = (row: number, label: number) =>
    (unseen[row * width + label] ?? 0) + share * (unseen[row * width + width - 1] ?? 0)
  const unit = wordingLabels.map((_, label) =>
    spreadOf(Float32Array.from(goodRows(sentences), (row) => raw(row, label))),
  )
  return {
    unseen: (row, label) => raw(row, label) / (unit[label] ?? 1),
    rows: () => wordingLabels.map((_, label) => unscaled(whole, label, share, scale, unit[label] ?? 1)),
  }
}

const goodRows = (sentences: Sentence[]) =>
  [...sentences.keys()].filter((row) => sentences[row]?.trained && sentences[row]?.labels.length === 0)

/** Neighbouring blocks fall apart: 7 has no divisor in common with the number of folds. */
const foldOf = (block: number) => (block * 7) % FOLDS

async function fitted(table: Table, sentences: Sentence[], without?: number): Promise<Fitted> {
  const wanted = new Float32Array(sentences.length * width)
  const weight = new Float32Array(sentences.length * width)
  for (const [row, { labels, block, trained }] of sentences.entries()) {
    if (!trained || foldOf(block) === without) continue
    for (const [column, label] of [...wordingLabels, 'any'].entries()) {
      const has = label === 'any' ? labels.length > 0 : labels.includes(label)
      wanted[row * width + column] = has ? 1 : 0
      weight[row * width + column] = has || labels.length === 0 || label === 'any' ? 1 : 0
    }
  }
  return fitLogistic({ table, width, wanted, weight, penalty: PENALTY })
}

async function scoresOf(table: Table, { weights, biases }: Fitted): Promise<Float32Array> {
  const scores = await table.times(weights, width)
  return scores.map((score, at) => score + (biases[at % width] ?? 0))
}

type Scale = { mean: Float64Array; factor: Float64Array }

/** Every feature to mean 0 and spread 1, every part to the same length; what hardly ever varies is left small. */
function scaleOf(features: Float32Array): Scale {
  const rows = features.length / featureCount
  const mean = new Float64Array(featureCount)
  const square = new Float64Array(featureCount)
  for (let at = 0; at < features.length; at++) {
    const value = features[at] ?? 0
    const column = at % featureCount
    mean[column] = (mean[column] ?? 0) + value / rows
    square[column] = (square[column] ?? 0) + (value * value) / rows
  }
  const factor = Float64Array.from(mean, (average, column) => {
    const spread = Math.sqrt(Math.max(0, (square[column] ?? 0) - average * average))
    return LENGTH / Math.sqrt(partOf(column)) / (spread + 0.003)
  })
  return { mean, factor }
}

function partOf(column: number): number {
  let end = 0
  for (const part of parts) {
    end += part
    if (column < end) return part
  }
  throw new Error('There are more features than parts')
}

function scaled(features: Float32Array, { mean, factor }: Scale): Float32Array {
  return features.map((value, at) => {
    const column = at % featureCount
    return (value - (mean[column] ?? 0)) * (factor[column] ?? 0)
  })
}

/** How much wider the labels' scores lie than those of “anything”. */
function ratioOfSpreads(scores: Float32Array): number {
  const any = scores.filter((_, at) => at % width === width - 1)
  const labels = scores.filter((_, at) => at % width !== width - 1)
  return spreadOf(labels) / spreadOf(any)
}

function spreadOf(values: Float32Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function unscaled(
  { weights, biases }: Fitted,
  label: number,
  share: number,
  { mean, factor }: Scale,
  unit: number,
) {
  const both = (list: Float32Array, row: number) =>
    ((list[row * width + label] ?? 0) + share * (list[row * width + width - 1] ?? 0)) / unit
  const own = Array.from(mean, (_, column) => both(weights, column) * (factor[column] ?? 0))
  const shift = own.reduce((sum, value, column) => sum + value * (mean[column] ?? 0), 0)
  return { bias: both(biases, 0) - shift, weights: own }
}
