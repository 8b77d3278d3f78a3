import { fill } from '@/lib/templates/fill-template'
import { sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'

// A formula is what everybody says: "thank you for the offer and for the …". Ten words in a row are somebody's own.
const formula = 9
const mostShared = 0.15

/** Pairs of texts of different kinds in one language that share more than a formula, each with what they share. */
export function overlaps(templates: readonly Template[]): string[] {
  const texts = templates.map((template) => ({ template, sentences: sentencesOf(template) }))
  const pairs = new Map<string, { fives: number; long: string | null; smaller: number }>()
  const fives = texts.map(({ sentences }) => runs(sentences, 5))
  for (const length of [5, formula + 1])
    for (const [run, holders] of holdersOf(texts, length))
      for (const [a, b] of pairsOf(holders)) {
        const [one, other] = [texts[a]?.template, texts[b]?.template]
        if (!one || !other || one.kind === other.kind || one.locale !== other.locale) continue
        const key = `${one.slug} and ${other.slug}`
        const smaller = Math.min(fives[a]?.size ?? 1, fives[b]?.size ?? 1)
        const pair = pairs.get(key) ?? { fives: 0, long: null, smaller }
        pairs.set(key, length === 5 ? { ...pair, fives: pair.fives + 1 } : { ...pair, long: run })
      }
  return [...pairs].flatMap(([key, { fives: common, long, smaller }]) => {
    if (long) return `${key} share “${long}”.`
    return common / smaller > mostShared ? `${key} share ${common} of ${smaller} runs of five words.` : []
  })
}

/** The words of a text's own sentences: what is inserted is a dot, and a line with no full stop is no sentence. */
function sentencesOf(template: Template): string[][] {
  const { body, spans } = fill(template, sampleValues(template), { zone: 'Europe/London' })
  const own = spans
    .filter(({ where }) => where === 'body')
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} … ${text.slice(end)}`, body)
  return own
    .split(/\n|(?<=[.?!:])\s+/)
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}’-]+|…/gu) ?? [])
    .filter((words) => words.length > 4)
}

function holdersOf(texts: { sentences: string[][] }[], length: number): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, { sentences }] of texts.entries())
    for (const run of runs(sentences, length)) holders.set(run, [...(holders.get(run) ?? []), index])
  return holders
}

function runs(sentences: string[][], length: number): Set<string> {
  const found = sentences.flatMap((words) =>
    words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' ')),
  )
  return new Set(found)
}

function pairsOf(holders: number[]): [number, number][] {
  return holders.flatMap((a, index) => holders.slice(index + 1).map((b): [number, number] => [a, b]))
}
