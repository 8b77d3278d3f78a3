import { writeFileSync } from 'node:fs'
import { wordingLabels } from '@/lib/drafting/readings'
import { encoder, featureCount } from '@/lib/wording/encoder'
import { embed } from './embed'
import { readExamples } from './examples'
import { type Learnt, learn } from './learn'
import { type Figures, figuresOf, printFigures } from './report'
import { type Bars, chooseBars } from './thresholds'

/**
 * `npm run train-wording`: fits the models of open wording to the labelled sentences, chooses bars at which good
 * sentences and good messages stay silent, and writes lib/wording/weights.json. To be run again when the lexicons
 * of wording change, for rules and model are judged together.
 */
async function train(): Promise<void> {
  const started = performance.now()
  const { examples, good, bad } = readExamples()
  const learnt = await learn(examples, await embed(examples.map(({ text }) => text)))
  const material = { examples, good, bad, score: learnt.unseen }
  const bars = chooseBars(material)
  const figures = figuresOf({ ...material, bars })
  write(learnt.rows(), bars, figures)
  printFigures(figures)
  console.log(`${Math.round((performance.now() - started) / 1000)} s`)
  encoder().stop()
}

function write(rows: ReturnType<Learnt['rows']>, bars: Bars[], figures: Figures): void {
  const round = (value: number) => Number(value.toPrecision(3))
  const labels = wordingLabels.map((label, index) => ({
    label,
    sure: round(bars[index]?.sure ?? 0),
    likely: round(bars[index]?.likely ?? 0),
    bias: Number(rows[index]?.bias.toFixed(3)),
    weights: rows[index]?.weights.map(round),
  }))
  const about = {
    command: 'npm run train-wording',
    trainedOn: new Date().toISOString().slice(0, 10),
    features: `${featureCount} numbers a sentence, see processes/encoder.mjs`,
    figures,
  }
  const lines = labels.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  const head = JSON.stringify(about, null, 2).replaceAll('\n', '\n  ')
  writeFileSync('lib/wording/weights.json', `{\n  "about": ${head},\n  "labels": [\n${lines}\n  ]\n}\n`)
}

await train()
