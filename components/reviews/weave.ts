type Numbered = { number: number; start: number; end: number }

export type WovenChange = Numbered & { added: string }

/** Words of a text from the offset `at`, or words that a change adds. `refs` are the numbers said right behind them. */
export type Stretch = {
  kind: 'same' | 'removed' | 'added'
  words: string
  at: number | null
  mark: boolean
  refs: number[]
}

/**
 * A text with what changes would do to it and with the words that notes are about, as stretches in their order: those
 * with an `at` make up the text again, letter by letter. `changes` are ascending and disjoint, `notes` lie anywhere.
 */
export function weave(text: string, changes: readonly WovenChange[], notes: readonly Numbered[]): Stretch[] {
  const bounds = boundsOf(text, [...changes, ...notes])
  const stretches: Stretch[] = []
  for (const [index, at] of bounds.entries()) {
    const [before] = stretches.slice(-1)
    if (before) before.refs.push(...endingAt(notes, at), ...removalsEndingAt(changes, at))
    stretches.push(...additionsAt(changes, at))
    const next = bounds[index + 1]
    if (next !== undefined) stretches.push(stretchOf(text, at, next, changes, notes))
  }
  return stretches
}

function boundsOf(text: string, spans: readonly Numbered[]): number[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const all = [0, text.length, ...spans.flatMap(({ start, end }) => [inside(start), inside(end)])]
  return [...new Set(all)].sort((a, b) => a - b)
}

function endingAt(notes: readonly Numbered[], at: number): number[] {
  return notes.filter(({ end }) => end === at).map(({ number }) => number)
}

function removalsEndingAt(changes: readonly WovenChange[], at: number): number[] {
  return changes.filter(({ end, added }) => end === at && added === '').map(({ number }) => number)
}

function additionsAt(changes: readonly WovenChange[], at: number): Stretch[] {
  return changes
    .filter(({ end, added }) => end === at && added !== '')
    .map(({ added, number }) => ({ kind: 'added', words: added, at: null, mark: false, refs: [number] }))
}

function stretchOf(
  text: string,
  start: number,
  end: number,
  changes: readonly Numbered[],
  notes: readonly Numbered[],
): Stretch {
  const covers = (span: Numbered) => span.start <= start && end <= span.end
  return {
    kind: changes.some(covers) ? 'removed' : 'same',
    words: text.slice(start, end),
    at: start,
    mark: notes.some(covers),
    refs: [],
  }
}
