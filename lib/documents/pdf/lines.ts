import bidiFactory from 'bidi-js'
import LineBreaker from 'linebreak'
import { plainOf, type Run, runsOf, type Text } from '@/lib/documents/document'
import type { Look } from '@/lib/documents/pdf/faces'
import { invisible, type Stretch, type Typesetter } from '@/lib/documents/pdf/typeset'
import { printable } from '@/lib/documents/printable'
import { safeLink } from '@/lib/documents/safe-link'
import { paragraphRunsRightToLeft } from '@/lib/documents/text-direction'

/** A stretch where it stands: points from the start of its line. */
export type Placed = Stretch & { left: number; width: number; link: string | null }

/** One line, its stretches in the order in which they are seen. */
export type Line = { width: number; rightToLeft: boolean; placed: Placed[] }

/** `rightToLeft` is how the document runs. */
type Kind = { size: number; bold?: boolean; rightToLeft: boolean }
type Letter = { at: number; letter: string; face: string; link: string | null; level: number }

/** The text broken into lines of at most `width` points: at spaces, within a word only where nothing else helps. */
export function linesOf(text: Text, kind: Kind, width: number, typesetter: Typesetter): Line[] {
  const rightToLeft = paragraphRunsRightToLeft(plainOf(text), kind.rightToLeft)
  return hardLines(text).flatMap((runs) => {
    const letters = lettersOf(runs, kind, typesetter)
    const whole = runs.map((run) => run.text).join('')
    const lines = brokenLines(whole, letters, kind.size, width, typesetter)
    return lines.map((line) => placedLine(line, kind.size, rightToLeft, typesetter))
  })
}

/** The runs of each line that a break ends. */
function hardLines(text: Text): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runsOf(text)) {
    for (const [at, part] of printable(run.text).split('\n').entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push({ ...run, text: part })
    }
  }
  return lines
}

function lettersOf(runs: Run[], kind: Kind, typesetter: Typesetter): Letter[] {
  const levels = levelsOf(runs.map((run) => run.text).join(''), kind.rightToLeft)
  const letters: Letter[] = []
  let at = 0
  let face: string | null = null
  for (const { text, bold, italic, link } of runs) {
    const heavy = bold || kind.bold
    const look: Look = italic ? (heavy ? 'boldItalic' : 'italic') : heavy ? 'bold' : 'regular'
    for (const letter of text) {
      if (!invisible.test(letter)) {
        face = typesetter.faceOf(letter, look, face)
        letters.push({ at, letter, face, link: safeLink(link), level: levels?.[at] ?? 0 })
      }
      at += letter.length
    }
  }
  return letters
}

const bidi = bidiFactory()

/** How deep each UTF-16 unit is nested in the other direction (UAX 9), odd from right to left; null when none is. */
function levelsOf(text: string, document: boolean): Uint8Array | null {
  if (
    !/[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(
      text,
    )
  ) {
    return null
  }
  return bidi.getEmbeddingLevels(text, paragraphRunsRightToLeft(text, document) ? 'rtl' : 'ltr').levels
}

function brokenLines(
  text: string,
  letters: Letter[],
  size: number,
  width: number,
  typesetter: Typesetter,
): Letter[][] {
  const lines: Letter[][] = [[]]
  let used = 0
  for (const word of wordsOf(text, letters)) {
    const fits = widthOf(withoutEnd(word), size, typesetter) <= width
    for (const piece of fits ? [word] : tornWord(word, size, width, typesetter)) {
      if (used > 0 && used + widthOf(withoutEnd(piece), size, typesetter) > width) {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(...piece)
      used += widthOf(piece, size, typesetter)
    }
  }
  return lines
}

/** Letters between two places where a line may end. */
function wordsOf(text: string, letters: Letter[]): Letter[][] {
  const words: Letter[][] = []
  const breaker = new LineBreaker(text)
  let from = 0
  for (let end = breaker.nextBreak(); end; end = breaker.nextBreak()) {
    let to = from
    while (to < letters.length && (letters[to]?.at ?? 0) < end.position) to += 1
    if (to > from) words.push(letters.slice(from, to))
    from = to
  }
  return words
}

/** A word that is wider than a line, such as a long address, in pieces that fit. */
function tornWord(word: Letter[], size: number, width: number, typesetter: Typesetter): Letter[][] {
  const pieces: Letter[][] = [[]]
  let used = 0
  for (const letter of word) {
    const own = widthOf([letter], size, typesetter)
    if (used + own > width && !/\p{M}/u.test(letter.letter)) {
      pieces.push([])
      used = 0
    }
    pieces.at(-1)?.push(letter)
    used += own
  }
  return pieces
}

function withoutEnd(letters: Letter[]): Letter[] {
  let end = letters.length
  while (end > 0 && /\s/.test(letters[end - 1]?.letter ?? '')) end -= 1
  return end === letters.length ? letters : letters.slice(0, end)
}

function widthOf(letters: Letter[], size: number, typesetter: Typesetter): number {
  return stretchesOf(letters).reduce((sum, stretch) => sum + typesetter.widthOf(stretch, size), 0)
}

type Levelled = Stretch & { link: string | null; level: number }

function stretchesOf(letters: Letter[]): Levelled[] {
  const stretches: Levelled[] = []
  for (const { letter, face, link, level } of letters) {
    const last = stretches.at(-1)
    if (last && last.face === face && last.link === link && last.level === level) last.text += letter
    else stretches.push({ text: letter, face, link, level, rightToLeft: level % 2 === 1 })
  }
  return stretches
}

function placedLine(letters: Letter[], size: number, rightToLeft: boolean, typesetter: Typesetter): Line {
  let width = 0
  const placed = inSight(stretchesOf(withoutEnd(letters))).map((stretch) => {
    const own = { ...stretch, left: width, width: typesetter.widthOf(stretch, size) }
    width += own.width
    return own
  })
  return { width, rightToLeft, placed }
}

/** From the order of writing to that of the eye: from the deepest level up, what is at least so deep is turned round. */
function inSight(stretches: Levelled[]): Levelled[] {
  const seen = [...stretches]
  const deepest = Math.max(0, ...seen.map(({ level }) => level))
  for (let level = deepest; level > 0; level -= 1) {
    for (let from = 0; from < seen.length; from += 1) {
      let to = from
      while (to < seen.length && (seen[to]?.level ?? 0) >= level) to += 1
      if (to > from) seen.splice(from, to - from, ...seen.slice(from, to).reverse())
      from = Math.max(from, to - 1)
    }
  }
  return seen
}
