import { diffArrays } from 'diff'
import { wordsOf } from './words'

export type Part = { kind: 'same' | 'added' | 'removed'; words: string }

/** Words that stayed, and what stands behind them: words that went, and words that came in their place. */
export type Step = { same: string; removed: string; added: string }

/** What became of a text, as a person reads it; both texts can be read off the parts. */
export function compareTexts(before: string, after: string): Part[] {
  const parts = stepsToRead(before, after).flatMap(({ same, removed, added }): Part[] => [
    { kind: 'same', words: same },
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ])
  return parts.filter(({ words }) => words !== '')
}

/**
 * `stepsBetween` as a person can follow it. Differences with nothing but spaces between them are one, and so are those
 * of a sentence with at most two short words between them: word by word, two sentences could not be read any more.
 * Those of two lines are two. Nothing differs behind the words of the last step.
 */
export function stepsToRead(before: string, after: string): Step[] {
  const joined: Step[] = []
  for (const step of stepsBetween(before, after)) {
    const last = joined.at(-1)
    if (last && differs(step) && belongTogether(last, step.same)) extend(last, step)
    else joined.push({ ...step })
  }
  for (const [index, step] of joined.entries()) trim(step, joined[index + 1])
  return joined
}

const differs = ({ removed, added }: Step) => removed !== '' || added !== ''

const endsSentence = /[.!?…。！？؟][\p{Pe}\p{Pf}"]*\s*$/u
const shortWord = /^[\p{L}\p{M}\p{N}'’]{1,4}$/u

function belongTogether({ removed, added }: Step, between: string): boolean {
  if (between.includes('\n')) return false
  const words = between.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return true
  const isOver = endsSentence.test(removed) || endsSentence.test(added)
  return !isOver && words.length <= 2 && words.every((word) => shortWord.test(word))
}

function extend(step: Step, { same, removed, added }: Step): void {
  step.removed += same + removed
  step.added += same + added
}

/** What both begin or end with stayed: words may have stood between differences that became one. */
function trim(step: Step, next: Step | undefined): void {
  if (!next) return
  const [went, came] = [wordsOf(step.removed), wordsOf(step.added)]
  const { first, last } = sameEnds(went, came)
  const inner = (words: string[]) => words.slice(first, words.length - last).join('')
  step.same += went.slice(0, first).join('')
  next.same = went.slice(went.length - last).join('') + next.same
  step.removed = inner(went)
  step.added = inner(came)
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

/** With how many both begin and end. Versions of a text have most of their lines in common. */
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
