import { diffArrays } from 'diff'
import { wordsOf } from './words'

export type Part = { kind: 'same' | 'added' | 'removed'; words: string }

/** Words that stayed, and what stands behind them: words that went, and words that came in their place. */
export type Step = { same: string; removed: string; added: string }

/** What became of a text, word by word; both texts can be read off the parts. */
export function compareTexts(before: string, after: string): Part[] {
  const parts = stepsBetween(before, after).flatMap(({ same, removed, added }): Part[] => [
    { kind: 'same', words: same },
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ])
  return parts.filter(({ words }) => words !== '')
}

/**
 * The way from one text to the other: `same` and `removed` of all steps are the one text, `same` and `added` the
 * other. Words are never cut, nor is anything that is read as one sign. Texts that have hardly a word in common are
 * compared by lines, and if that says nothing either, one stands for the other as a whole.
 */
export function stepsBetween(before: string, after: string): Step[] {
  const [oldLines, newLines] = [linesOf(before), linesOf(after)]
  const { first, last } = sameEnds(oldLines, newLines)
  const inner = (lines: string[]) => lines.slice(first, lines.length - last)
  const steps = compared(inner(oldLines), inner(newLines))
  steps[0]?.same.unshift(...oldLines.slice(0, first))
  steps.at(-1)?.same.push(...oldLines.slice(oldLines.length - last))
  return readable(steps).map(({ same, removed, added }) => ({
    same: same.join(''),
    removed: removed.join(''),
    added: added.join(''),
  }))
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** How many lines both begin and end with. Versions of a text have most of their lines in common. */
function sameEnds(before: string[], after: string[]): { first: number; last: number } {
  const most = Math.min(before.length, after.length)
  let [first, last] = [0, 0]
  while (first < most && before[first] === after[first]) first++
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last++
  return { first, last }
}

type Tokens = { same: string[]; removed: string[]; added: string[] }

// Counted, not timed: the same two texts have the same differences on every machine.
const mostEdits = 1_500

/** At least one step; nothing differs behind the words of the last one. */
function compared(before: string[], after: string[]): Tokens[] {
  const [from, to] = [wordsOf(before.join('')), wordsOf(after.join(''))]
  const found =
    diffArrays(from, to, { maxEditLength: mostEdits }) ??
    diffArrays(before, after, { maxEditLength: mostEdits })
  if (!found) return [{ same: [], removed: before, added: after }, noStep()]
  const steps = [noStep()]
  for (const [index, { value, added, removed }] of found.entries()) {
    if (index > 0 && !(added || removed)) steps.push(noStep())
    steps.at(-1)?.[added ? 'added' : removed ? 'removed' : 'same'].push(...value)
  }
  const last = steps.at(-1)
  return last && (last.removed.length > 0 || last.added.length > 0) ? [...steps, noStep()] : steps
}

const noStep = (): Tokens => ({ same: [], removed: [], added: [] })

/** "a b. c d. e f." without its middle can have lost "c d. " or "d. e ", or anything between: people mean the first. */
function readable(steps: Tokens[]): Tokens[] {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (!next || (step.removed.length > 0 && step.added.length > 0)) continue
    const words = step.removed.length > 0 ? step.removed : step.added
    moveBack(step.same, words, next.same, index === 0 ? 0 : 1)
  }
  return steps
}

/** Moves words towards the front, over as many equal ones as are best; at least `keep` of those before them stay. */
function moveBack(before: string[], words: string[], behind: string[], keep: number): void {
  if (words.length === 0) return
  let best = 0
  for (let by = 1; by <= before.length - keep; by++) {
    const all = words.length
    if (before[before.length - by] !== words[(((all - by) % all) + all) % all]) break
    if (beginning(before.slice(0, -by)) > beginning(before.slice(0, before.length - best))) best = by
  }
  for (; best > 0; best--) {
    const word = before.pop() ?? ''
    words.pop()
    words.unshift(word)
    behind.unshift(word)
  }
}

/** How well something begins behind these words: a line, a sentence, a word, or within one. */
function beginning(before: string[]): number {
  const [last = '\n', earlier = ''] = [before.at(-1), before.at(-2)]
  if (last.endsWith('\n')) return 3
  if (/\S/.test(last)) return 0
  return /[.!?…:]$/.test(earlier) ? 2 : 1
}
