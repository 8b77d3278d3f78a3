export type Span = { start: number; end: number }

/**
 * Where words that stood at `span` of the text before stand now; null when an edit went through them. What lies
 * before an edit stays, what lies behind it moves along.
 */
export function movedSpan({ start, end }: Span, before: string, now: string): Span | null {
  if (before === now) return { start, end }
  const most = Math.min(before.length, now.length)
  let left = 0
  while (left < most && before[left] === now[left]) left++
  let right = 0
  while (right < most - left && before.at(-1 - right) === now.at(-1 - right)) right++
  if (end <= left) return { start, end }
  const by = now.length - before.length
  return start >= before.length - right ? { start: start + by, end: end + by } : null
}

export type Piece = { words: string; mark: number | null }

/** A text cut where marks begin and end; where two lie over each other the first one keeps the words. */
export function piecesOf(text: string, marks: readonly (Span & { mark: number })[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, mark } of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    if (from > at) pieces.push({ words: text.slice(at, from), mark: null })
    pieces.push({ words: text.slice(from, end), mark })
    at = end
  }
  if (at < text.length) pieces.push({ words: text.slice(at), mark: null })
  return pieces
}
