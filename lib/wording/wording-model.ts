import { type WordingLabel, wordingLabels } from '@/lib/drafting/readings'
import trained from './weights.json'

/** What the models make of one sentence: each label that is at least likely, with its score. */
export type Voted = { label: WordingLabel; score: number; vote: 'sure' | 'likely' }

const models = wordingLabels.map((label) => {
  const found = trained.labels.find((entry) => entry.label === label)
  if (!found) throw new Error(`No weights for ${label}`)
  return { ...found, label, weights: Float32Array.from(found.weights) }
})

/** A linear model a label over the numbers of the encoder; the score is how far it stands above the lower bar. */
export function voteOn(features: Float32Array): Voted[] {
  return models.flatMap(({ label, bias, weights, sure, likely }) => {
    const score = weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias)
    if (score <= likely) return []
    return [{ label, score: score - likely, vote: score > sure ? 'sure' : 'likely' }]
  })
}
