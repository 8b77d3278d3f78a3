import { wordingLabels } from '@/lib/drafting/readings'
import type { Example, Trial } from './examples'
import { type Bars, isHeard } from './thresholds'

type Trained = {
  examples: Example[]
  good: Trial[]
  bad: Trial[]
  score: (row: number, label: number) => number
  bars: Bars[]
}

export type Figures = ReturnType<typeof figuresOf>

/** Scores are of models that had not seen the sentence; the bars were set on these same sentences and messages. */
export function figuresOf(trained: Trained) {
  const { examples, good } = trained
  const rows = (test: (file: string) => boolean) =>
    [...examples.keys()].filter(
      (row) => examples[row]?.labels.length === 0 && test(examples[row]?.file ?? ''),
    )
  const alarms = (list: number[]) =>
    share(list, (row) => wordingLabels.some((_, label) => byModel(trained, label, row)))
  const lost = good.filter((trial) => wordingLabels.some((_, label) => foundIn(trained, label, trial)))
  return {
    sentences: examples.filter(({ trained: used }) => used).length,
    falseAlarms: {
      goodSentences: alarms(rows((file) => file === 'good')),
      traps: alarms(rows((file) => file.startsWith('fine-'))),
      goodDrafts: `${countDrafts(lost)} of ${countDrafts(good)}`,
      templates: `${countTemplates(lost)} of ${countTemplates(good)}`,
    },
    labels: Object.fromEntries(wordingLabels.map((name, label) => [name, figuresOfLabel(trained, label)])),
  }
}

function figuresOfLabel(trained: Trained, label: number) {
  const { examples, bad, bars, score } = trained
  const name = wordingLabels[label]
  const having = [...examples.keys()].filter((row) => examples[row]?.labels.some((one) => one === name))
  const expected = bad.filter((trial) => trial.expected.some((one) => one === name))
  const others = bad.filter((trial) => ![...trial.expected, ...trial.maybe].some((one) => one === name))
  const { sure = 0, likely = 0 } = bars[label] ?? {}
  const found = (trials: Trial[]) => trials.filter((trial) => foundIn(trained, label, trial)).length
  return {
    sentences: having.length,
    sure: share(having, (row) => score(row, label) > sure),
    likely: share(having, (row) => score(row, label) > likely),
    withRules: share(having, (row) => isHeard(trained, label, { sure, likely }, row)),
    drafts: `${found(expected)} of ${expected.length}`,
    otherDrafts: `${found(others)} of ${others.length}`,
  }
}

function byModel({ score, bars }: Trained, label: number, row: number): boolean {
  return score(row, label) > (bars[label]?.sure ?? 0)
}

function foundIn(trained: Trained, label: number, { rows, open }: Trial): boolean {
  const bars = trained.bars[label]
  return bars !== undefined && open[label] === true && rows.some((row) => isHeard(trained, label, bars, row))
}

const share = (rows: number[], test: (row: number) => boolean) =>
  Number((rows.filter(test).length / rows.length).toFixed(4))

const isTemplate = ({ id }: Trial) => id.endsWith('.md')
const countTemplates = (trials: Trial[]) => new Set(trials.filter(isTemplate).map(({ id }) => id)).size
const countDrafts = (trials: Trial[]) => trials.filter((trial) => !isTemplate(trial)).length

export function printFigures({ falseAlarms, labels }: Figures): void {
  console.table(labels)
  console.log(falseAlarms)
}
