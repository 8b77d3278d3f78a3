import { writeFileSync } from 'node:fs'
import { wordingLabels } from '@/lib/drafting/readings'
import { encoder, featureCount } from '@/lib/wording/encoder'
import { embed } from './embed'
import { readLabelled } from './labelled'
import { learn } from './learn'
import { figuresOf, printFigures } from './report'
import { quantile, spendAlarms } from './thresholds'
import { readFilledTemplates, readTuneDrafts } from './whole-messages'

/** False alarms, all labels together, among all good sentences; those of whole messages count threefold. */
const BUDGET = 24
const COST_IN_MESSAGE = 3
/** Share of good sentences on which a label may be merely likely, to be reported with a sign of the rules only. */
const LIKELY = 0.015

/**
 * `npm run train-wording`: fits the models of open wording to the labelled sentences, with thresholds on which good
 * sentences and good messages stay silent, and writes lib/wording/weights.json. All figures are of sentences that
 * the model in question had not seen.
 */
async function train(): Promise<void> {
  const started = performance.now()
  const labelled = readLabelled()
  const tune = readTuneDrafts()
  const good = [...tune.filter(({ expected }) => expected.length === 0), ...readFilledTemplates()]
  const fromMessages = good.flatMap(({ id, sentences }, index) =>
    sentences.map((text) => ({ text, labels: [], file: id, block: 100_000 + index })),
  )
  const sentences = [...labelled, ...fromMessages]
  const features = await embed(sentences.map(({ text }) => text))
  const learnt = await learn(sentences, features)
  const scored = wordingLabels.map((label, column) => ({
    having: sentences.flatMap(({ labels }, row) =>
      labels.includes(label) ? [learnt.unseen(row, column)] : [],
    ),
    good: sentences.flatMap(({ labels, block }, row) =>
      labels.length === 0
        ? [{ score: learnt.unseen(row, column), cost: block >= 100_000 ? COST_IN_MESSAGE : 1 }]
        : [],
    ),
  }))
  const sure = spendAlarms(scored, BUDGET)
  const likely = scored.map(({ good: fine }, label) =>
    Math.min(
      quantile(
        fine.map(({ score }) => score),
        LIKELY,
      ),
      sure[label] ?? 0,
    ),
  )
  const thresholds = wordingLabels.map((_, label) => ({ sure: sure[label] ?? 0, likely: likely[label] ?? 0 }))
  const bad = tune.filter(({ expected }) => expected.length > 0)
  const badFeatures = await embed(bad.flatMap((message) => message.sentences))
  const figures = figuresOf({ sentences, learnt, thresholds, good, bad, badFeatures })
  write(learnt.rows(), thresholds, { sentences: sentences.length, ...figures })
  printFigures(figures)
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
  encoder().stop()
}

function write(
  rows: { bias: number; weights: number[] }[],
  thresholds: { sure: number; likely: number }[],
  figures: unknown,
): void {
  const round = (value: number) => Number(value.toPrecision(3))
  const labels = wordingLabels.map((label, index) => ({
    label,
    sure: Number(thresholds[index]?.sure.toFixed(3)),
    likely: Number(thresholds[index]?.likely.toFixed(3)),
    bias: round(rows[index]?.bias ?? 0),
    weights: rows[index]?.weights.map(round),
  }))
  const about = {
    command: 'npm run train-wording',
    trainedOn: new Date().toISOString().slice(0, 10),
    features: `${featureCount} numbers a sentence, see processes/encoder.mjs`,
    figures,
  }
  const lines = labels.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  writeFileSync(
    'lib/wording/weights.json',
    `{\n  "about": ${JSON.stringify(about)},\n  "labels": [\n${lines}\n  ]\n}\n`,
  )
}

await train()
