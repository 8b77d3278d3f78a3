import { type WordingReading, wordingLabels } from '@/lib/drafting/readings'
import trained from './weights.json'

/** What the models make of one sentence: each label that is at least faintly heard, with its score. */
export type Voted = Pick<WordingReading, 'label' | 'score' | 'vote'>

/** How far below the upper bar a vote still gives a hint, in the unit of the scores (docs/decisions/013). */
const FAINT = 0.6

const models = wordingLabels.map((label) => {
  const found = trained.labels.find((entry) => entry.label === label)
  if (!found) throw new Error(`No weights for ${label}`)
  return { ...found, label, weights: Float32Array.from(found.weights) }
})

function voteOf(score: number, { sure, likely }: { sure: number; likely: number }): Voted['vote'] {
  if (score > sure) return 'sure'
  return score > likely ? 'likely' : 'faint'
}

/** A linear model a label over the numbers of the encoder; the score is how far it stands above the lower bar. */
export function voteOn(features: Float32Array): Voted[] {
  return models.flatMap(({ label, bias, weights, sure, likely }) => {
    const score = weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias)
    if (score <= Math.min(likely, sure - FAINT)) return []
    return [{ label, score: score - likely, vote: voteOf(score, { sure, likely }) }]
  })
}
