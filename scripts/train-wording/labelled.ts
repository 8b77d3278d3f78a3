import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FindingId, findingIds } from '@/lib/drafting/findings'

/** A sentence with what is wrong in it; `file` says who wrote it for what, `block` with which neighbours. */
export type Labelled = { text: string; labels: FindingId[]; file: string; block: number }

/** Sentences of one file that stand together were written in one voice, and must not be split between folds. */
const BLOCK = 15

const folder = join(import.meta.dirname, 'sentences')

/** All labelled sentences, in the order of their files. Throws on an unknown finding. */
export function readLabelled(): Labelled[] {
  let block = 0
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      linesOf(name).map((line, index) => {
        if (index % BLOCK === 0) block += 1
        return { ...readLine(line, name), file: name.replace('.jsonl', ''), block }
      }),
    )
}

function linesOf(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function readLine(line: string, name: string): Pick<Labelled, 'text' | 'labels'> {
  const { text, labels } = JSON.parse(line)
  const unknown = labels.find((label: FindingId) => !findingIds.includes(label))
  if (unknown) throw new Error(`${name}: ${unknown} is no finding`)
  return { text, labels }
}
