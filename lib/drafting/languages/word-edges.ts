import type { Matters } from '@/lib/drafting/languages/language'

// A few ranges instead of `\p{L}`: that one alone makes a pattern a hundred times slower to prepare.
const letter = '[0-9A-Za-z_À-ÖØ-öø-ɏ]'
const begins = `(?<!${letter})`
const ends = `(?!${letter})`

/**
 * The same cues with `\b` and `\w` for every alphabet: of themselves they know the English letters only, and find the
 * edge of a word in the middle of “décliné” and none before “über”. `\w` may not stand in brackets.
 */
export function withWordEdges(matters: Partial<Matters>): Partial<Matters> {
  const edged = Object.entries(matters).map(([matter, cues]) => [
    matter,
    cues.map(({ says, is, unless }) =>
      unless ? { says, is: withEdges(is), unless: withEdges(unless) } : { says, is: withEdges(is) },
    ),
  ])
  return Object.fromEntries(edged)
}

/** One pattern with edges that know every alphabet. */
export function withEdges({ source, flags }: RegExp): RegExp {
  const edged = source.replace(/\\[bw]/g, (token, at: number) => {
    if (token === '\\w') return letter
    return isBeginning(source.slice(0, at), source.slice(at + 2)) ? begins : ends
  })
  return new RegExp(edged, flags)
}

/** Whether an edge opens a word: at the start of an alternative, after a gap, or before a letter. */
function isBeginning(before: string, after: string): boolean {
  if (before === '' || /(?:[(|:=!<^ ,.'"–-]|\}\??)$/.test(before)) return true
  return !/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
}
