/** The words of a search as the library keeps its own: small letters, no accents; at most eight. */
export function wordsTyped(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
  return [...new Set(folded.match(/\p{L}{2,40}/gu) ?? [])].slice(0, 8)
}

/**
 * The candidate that takes the fewest slips to become what was typed; null when each takes too many, or begins with
 * another letter: "cover" is a word that the library does not have, and no slip for "over".
 */
export function likeliestWord(typed: string, candidates: readonly string[]): string | null {
  const most = typed.length <= 7 ? 1 : typed.length <= 11 ? 2 : 3
  let best: { word: string; slips: number } | null = null
  for (const word of candidates.filter((word) => beginsAlike(typed, word))) {
    const slips = slipsBetween(typed, word)
    if (slips <= most && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { word, slips }
  }
  return best?.word ?? null
}

/** With the same letter, or with the first two swapped: few people miss the letter they begin with. */
function beginsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0])
}

/** Letters left out, put in, changed or swapped with their neighbour: optimal string alignment. */
function slipsBetween(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? 0
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const steps = [at(1, 0) + 1, (line[column - 1] ?? 0) + 1, at(1, 1) + (same ? 0 : 1)]
      line.push(Math.min(...steps, ...(swapped ? [at(2, 2) + 1] : [])))
    }
    rows.push(line)
  }
  return rows[from.length]?.[to.length] ?? 0
}
