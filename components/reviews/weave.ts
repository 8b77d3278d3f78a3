type Span = { start: number; end: number }
type Numbered = Span & { number: number }

export type WovenChange = Numbered & { added: string }
export type WovenFinding = Span & { letter: string; isGrave: boolean }

/**
 * Words of a text from the offset `at`, or words that a change adds. `refs` are the numbers said right behind them,
 * `letters` those of findings; `found` says how the words themselves are found, by the gravest.
 */
export type Stretch = {
  kind: 'same' | 'removed' | 'added'
  words: string
  at: number | null
  mark: boolean
  found: 'grave' | 'light' | null
  refs: number[]
  letters: string[]
}

/**
 * A text with what changes would do to it and with the words that notes and findings are about, as stretches in their
 * order: those with an `at` make up the text again, letter by letter. `changes` are ascending and disjoint, `notes` and
 * `findings` lie anywhere.
 */
export function weave(
  text: string,
  changes: readonly WovenChange[],
  notes: readonly Numbered[],
  findings: readonly WovenFinding[] = [],
): Stretch[] {
  const bounds = boundsOf(text, [...changes, ...notes, ...findings])
  const stretches: Stretch[] = []
  for (const [index, at] of bounds.entries()) {
    const [before] = stretches.slice(-1)
    if (before) {
      before.refs.push(...endingAt(notes, at), ...removalsEndingAt(changes, at))
      before.letters.push(...lettersEndingAt(findings, at))
    }
    stretches.push(...additionsAt(changes, at))
    const next = bounds[index + 1]
    if (next !== undefined)
      stretches.push(stretchOf(text, { start: at, end: next }, changes, notes, findings))
  }
  return stretches
}

function boundsOf(text: string, spans: readonly Span[]): number[] {
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

function lettersEndingAt(findings: readonly WovenFinding[], at: number): string[] {
  return findings.filter(({ end }) => end === at).map(({ letter }) => letter)
}

function additionsAt(changes: readonly WovenChange[], at: number): Stretch[] {
  return changes
    .filter(({ end, added }) => end === at && added !== '')
    .map(({ added, number }) => ({
      kind: 'added',
      words: added,
      at: null,
      mark: false,
      found: null,
      refs: [number],
      letters: [],
    }))
}

function stretchOf(
  text: string,
  { start, end }: Span,
  changes: readonly Span[],
  notes: readonly Span[],
  findings: readonly WovenFinding[],
): Stretch {
  const covers = (span: Span) => span.start <= start && end <= span.end
  const found = findings.filter(covers)
  return {
    kind: changes.some(covers) ? 'removed' : 'same',
    words: text.slice(start, end),
    at: start,
    mark: notes.some(covers),
    found: found.length === 0 ? null : found.some(({ isGrave }) => isGrave) ? 'grave' : 'light',
    refs: [],
    letters: [],
  }
}
