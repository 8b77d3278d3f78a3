import type { FindingId } from '@/lib/drafting/findings'
import { type WordingLabel, wordingLabels } from '@/lib/drafting/readings'
import { featureCount } from '@/lib/wording/encoder'
import type { Learnt } from './learn'
import type { WholeMessage } from './whole-messages'

type Thresholds = { sure: number; likely: number }

type Trained = {
  sentences: { labels: FindingId[]; file: string; block: number }[]
  learnt: Learnt
  thresholds: Thresholds[]
  good: WholeMessage[]
  bad: WholeMessage[]
  badFeatures: Float32Array
}

export type Figures = ReturnType<typeof figuresOf>

/** Shares, of sentences and messages that the model had not seen. */
export function figuresOf(trained: Trained) {
  const { sentences, good } = trained
  const plain = sentences.flatMap(({ labels, file }, row) =>
    labels.length === 0 && file === 'good' ? [row] : [],
  )
  const traps = sentences.flatMap(({ labels, file }, row) =>
    labels.length === 0 && file.startsWith('fine-') ? [row] : [],
  )
  const alarmed = good.filter(({ id }) =>
    sentences.some(({ file }, row) => file === id && soundsAny(trained, row)),
  )
  return {
    falseAlarms: {
      goodSentences: rounded(plain.filter((row) => soundsAny(trained, row)).length / plain.length),
      trapSentences: rounded(traps.filter((row) => soundsAny(trained, row)).length / traps.length),
      goodMessages: `${alarmed.length} of ${good.length}`,
    },
    labels: Object.fromEntries(
      wordingLabels.map((label, column) => [label, figuresOfLabel(trained, label, column)]),
    ),
  }
}

function soundsAny({ learnt, thresholds }: Trained, row: number): boolean {
  return thresholds.some(({ sure }, label) => learnt.unseen(row, label) > sure)
}

function figuresOfLabel(
  { sentences, learnt, thresholds, bad, badFeatures }: Trained,
  label: WordingLabel,
  column: number,
) {
  const { sure, likely } = thresholds[column] as Thresholds
  const scores = sentences.flatMap(({ labels }, row) =>
    labels.includes(label) ? [learnt.unseen(row, column)] : [],
  )
  const best = bestScores(bad, badFeatures, learnt.rows()[column] ?? { bias: 0, weights: [] })
  const having = bad.flatMap(({ expected }, index) => (expected.includes(label) ? [best[index] ?? 0] : []))
  const without = bad.flatMap(({ expected, maybe }, index) =>
    [...expected, ...maybe].includes(label) ? [] : [best[index] ?? 0],
  )
  const above = (values: number[], bar: number) => values.filter((value) => value > bar).length
  return {
    sentences: scores.length,
    sure: rounded(above(scores, sure) / scores.length),
    likely: rounded(above(scores, likely) / scores.length),
    draftsSure: `${above(having, sure)} of ${having.length}`,
    draftsLikely: `${above(having, likely)} of ${having.length}`,
    otherBadDraftsSure: `${above(without, sure)} of ${without.length}`,
  }
}

/** The highest score of any sentence of each message. */
function bestScores(
  messages: WholeMessage[],
  features: Float32Array,
  model: { bias: number; weights: number[] },
): number[] {
  let row = 0
  return messages.map(({ sentences }) => {
    let best = Number.NEGATIVE_INFINITY
    for (const _ of sentences) {
      const vector = features.subarray(row * featureCount, (row + 1) * featureCount)
      best = Math.max(
        best,
        model.bias + model.weights.reduce((sum, weight, at) => sum + weight * (vector[at] ?? 0), 0),
      )
      row += 1
    }
    return best
  })
}

const rounded = (share: number) => Number(share.toFixed(4))

export function printFigures({ falseAlarms, labels }: Figures): void {
  console.table(labels)
  console.log(falseAlarms)
}
