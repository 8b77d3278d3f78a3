import { stepsToRead } from '@/lib/compare-texts'
import { keptBetween } from './anchors'
import { type Text, type Where, wheres } from './text'

/** `removed` is what stands between `start` and `end` of the text it is made to, in UTF-16 units; `added` instead of it. */
export type Change = { where: Where; start: number; end: number; removed: string; added: string }

/** What leads from one text to the other, subject before body, ascending and never over one another. */
export function suggestionsOf(before: Text, after: Text): Change[] {
  return wheres.flatMap((where) => changesOf(where, before[where], after[where]))
}

// What is suggested can be taken by itself: it has to be as much as makes sense by itself.
function changesOf(where: Where, before: string, after: string): Change[] {
  let at = 0
  return stepsToRead(before, after).flatMap(({ same, removed, added }) => {
    const start = at + same.length
    at = start + removed.length
    return removed === '' && added === '' ? [] : [{ where, start, end: at, removed, added }]
  })
}

/**
 * The text with these changes made, in whatever order they are given. Throws RangeError when the words of one are not
 * there, or when two lie over one another.
 */
export function applyChanges(text: Text, changes: Change[]): Text {
  const [subject, body] = wheres.map((where) => {
    const inOrder = changes.filter((change) => change.where === where).sort(byPlace)
    return changed(text[where], inOrder)
  })
  return { subject: subject ?? '', body: body ?? '' }
}

const byPlace = (one: Change, other: Change) => one.start - other.start || one.end - other.end

function changed(text: string, changes: Change[]): string {
  let [result, at] = ['', 0]
  for (const { start, end, removed, added } of changes) {
    if (start < at || text.slice(start, end) !== removed) throw new RangeError('The words are not there.')
    result += text.slice(at, start) + added
    at = end
  }
  return result + text.slice(at)
}

/**
 * The coach's copy as it would be without one of the `changes` that led to it. Throws RangeError when it is none of
 * them, or when the copy is not what they led to there.
 */
export function withoutChange(copy: Text, changes: Change[], change: Change): Text {
  const { where, start, removed, added } = change
  const isIt = (other: Change) =>
    other.where === where && other.start === start && other.removed === removed && other.added === added
  if (!changes.some(isIt)) throw new RangeError('There is no such change.')
  const shift = changes
    .filter((other) => other.where === where && other.start < start)
    .reduce((sum, other) => sum + other.added.length - other.removed.length, 0)
  const at = start + shift
  return applyChanges(copy, [{ where, start: at, end: at + added.length, removed: added, added: removed }])
}

/**
 * The same changes as ones to a text that came after the one they were made to: null where their words, or for words
 * that only come in the words on both sides, are no longer as they were. What is left can be applied together.
 */
export function carryChanges(changes: Change[], before: Text, after: Text): (Change | null)[] {
  const kept = {
    subject: keptBetween(before.subject, after.subject),
    body: keptBetween(before.body, after.body),
  }
  return changes.map((change) => {
    const { where, start, end, removed } = change
    if (before[where].slice(start, end) !== removed) return null
    const [first, last] =
      start < end ? [start, end] : [Math.max(0, start - 1), Math.min(end + 1, before[where].length)]
    const around = kept[where].find(({ from, length }) => from <= first && last <= from + length)
    const by = around ? around.to - around.from : 0
    return around ? { ...change, start: start + by, end: end + by } : null
  })
}
