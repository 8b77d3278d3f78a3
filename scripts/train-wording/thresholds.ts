import { wordingLabels } from '@/lib/drafting/readings'
import type { Example, Trial } from './examples'

/** Above `sure` a label is reported by itself, above `likely` together with a sign of the rules. */
export type Bars = { sure: number; likely: number }

type Material = {
  examples: Example[]
  good: Trial[]
  bad: Trial[]
  /** The score of a row for a label, by a model that had not seen it. */
  score: (row: number, label: number) => number
}

/** What false alarms may cost in all: a good message 1, a good sentence and a trap some part of it. */
const BUDGET = 60
const SENTENCE = 0.25
const TRAP = 0.08
/** What finding all labelled sentences of a label is worth, in defects found in the tuning drafts. */
const WORTH = 6
/** Shares of good sentences that the bars may lie below; none at all is the first choice. */
const sureShares = [0, 0.0001, 0.0003, 0.0006, 0.001, 0.0015, 0.002, 0.003, 0.004]
const likelyShares = [0, 0.001, 0.002, 0.004, 0.006, 0.01, 0.015, 0.02, 0.03]

/** What one pair of bars comes to for one label. */
type Choice = Bars & { worth: number; cost: number; alarms: number[] }

/**
 * Two bars for each label, such that the false alarms of all together stay within the budget. For a price of an
 * alarm each label takes the bars that are worth most, given those of the others; the lowest price that the budget
 * allows is looked for by halving. Rules and model are judged together.
 */
export function chooseBars(material: Material): Bars[] {
  const ids = [...new Set(material.good.map(({ id }) => id))]
  const choices = wordingLabels.map((_, label) => choicesOf(material, label, ids))
  let [low, high] = [0, 20]
  let chosen = atPrice(choices, high)
  for (let halving = 0; halving < 14; halving++) {
    const price = (low + high) / 2
    const tried = atPrice(choices, price)
    if (totalOf(tried).cost > BUDGET) low = price
    else {
      high = price
      chosen = tried
    }
  }
  return chosen.map(({ sure, likely }) => ({ sure, likely }))
}

/** Label by label, until no label would change any more. */
function atPrice(choices: Choice[][], price: number): Choice[] {
  let chosen = choices.map((options) => options[0] as Choice)
  for (let pass = 0; pass < 6; pass++) {
    const before = chosen
    for (const [label, options] of choices.entries()) {
      const gain = (option: Choice) => {
        const { worth, cost } = totalOf(chosen.with(label, option))
        return worth - price * cost
      }
      const gains = options.map(gain)
      chosen = chosen.with(label, options[gains.indexOf(Math.max(...gains))] as Choice)
    }
    if (chosen.every((choice, label) => choice === before[label])) break
  }
  return chosen
}

function choicesOf(material: Material, label: number, ids: string[]): Choice[] {
  const { examples, score } = material
  const good = examples.flatMap(({ labels, trained }, row) =>
    trained && labels.length === 0 ? [score(row, label)] : [],
  )
  const sorted = Float64Array.from(good).sort().reverse()
  const bar = (share: number) => (share === 0 ? 1e6 : (sorted[Math.floor(sorted.length * share)] ?? 1e6))
  return sureShares.flatMap((share) => {
    const sure = bar(share)
    return likelyShares.map((other) =>
      judge(material, label, { sure, likely: Math.min(sure, bar(other)) }, ids),
    )
  })
}

function judge(material: Material, label: number, bars: Bars, ids: string[]): Choice {
  const { examples, good, bad } = material
  const name = wordingLabels[label]
  const heard = (row: number) => isHeard(material, label, bars, row)
  const found = ({ rows, open }: Trial) => open[label] === true && rows.some(heard)
  const having = [...examples.keys()].filter((row) => examples[row]?.labels.some((one) => one === name))
  const among = (test: (file: string) => boolean) =>
    examples.filter(({ file, labels }, row) => labels.length === 0 && test(file) && heard(row)).length
  const hits = bad.filter((trial) => trial.expected.some((one) => one === name) && found(trial)).length
  return {
    ...bars,
    worth: hits + (WORTH * having.filter(heard).length) / having.length,
    cost: SENTENCE * among((file) => file === 'good') + TRAP * among((file) => file.startsWith('fine-')),
    alarms: good.filter(found).map(({ id }) => ids.indexOf(id)),
  }
}

/** As the rules hear it: a plain cue, the model alone, or both; unless it is excused. */
export function isHeard(
  { examples, score }: Material,
  label: number,
  { sure, likely }: Bars,
  row: number,
): boolean {
  const sign = examples[row]?.signs[label]
  if (!sign || sign.fine) return false
  const height = score(row, label)
  return sign.plain || height > sure || (sign.weak && height > likely)
}

/** A message with several alarms is one message lost. */
function totalOf(chosen: Choice[]): { worth: number; cost: number } {
  const alarmed = new Set(chosen.flatMap(({ alarms }) => alarms))
  const sum = (of: (choice: Choice) => number) => chosen.reduce((all, choice) => all + of(choice), 0)
  return { worth: sum(({ worth }) => worth), cost: alarmed.size + sum(({ cost }) => cost) }
}
