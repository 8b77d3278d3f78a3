import type { Span } from '@/lib/drafting/findings'
import type { Language } from '@/lib/drafting/languages/language'
import { countWords } from '@/lib/drafting/text/count-words'

/** A sentence, or a line of a list, as a span of the body. */
export type Sentence = Span & {
  /** As written. */
  raw: string
  /** Folded, line breaks as spaces: what the cues are matched against. */
  folded: string
  paragraph: number
  words: number
  listed: boolean
  question: boolean
}

const longest = 800
const listMark = /^\s*(?:[-–—*•·▪◦]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+/

/** The sentences of the paragraphs in order. `folded` is the folded body. */
export function splitSentences(
  body: string,
  folded: string,
  paragraphs: readonly Span[],
  language: Language,
): Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    cut(body, folded, paragraph, language).flatMap((span) => {
      const sentence = trimmed(body, folded, span, index)
      return sentence ? [sentence] : []
    }),
  )
}

function cut(body: string, folded: string, { start, end }: Span, language: Language): Span[] {
  const spans: Span[] = []
  let from = start
  const close = (at: number) => {
    if (at > from) spans.push({ start: from, end: at })
    from = at
  }
  const mark = /[.!?…]+["')\]]*|\n/g
  mark.lastIndex = start
  for (let hit = mark.exec(folded); hit && hit.index < end; hit = mark.exec(folded)) {
    const after = hit.index + hit[0].length
    while (hit.index - from > longest) close(spaceBefore(folded, from, from + longest))
    if (
      hit[0] === '\n'
        ? breaksLine(body, from, hit.index, end)
        : endsSentence(body, folded, hit, end, language)
    )
      close(Math.min(after, end))
  }
  while (end - from > longest) close(spaceBefore(folded, from, from + longest))
  close(end)
  return spans
}

/** A text without stops is cut between words, so that no pattern meets an endless sentence. */
function spaceBefore(folded: string, from: number, to: number): number {
  const at = folded.lastIndexOf(' ', to)
  return at > from ? at : to
}

/** A line break ends a sentence before a list item, after a stop or colon, and after a short line. */
function breaksLine(body: string, from: number, at: number, end: number): boolean {
  const next = body.slice(at + 1, Math.min(end, at + 80))
  if (next.trim() === '' || listMark.test(next)) return true
  const lineStart = Math.max(from, body.lastIndexOf('\n', at - 1) + 1)
  const line = body.slice(lineStart, at).trim()
  if (/[.!?:;…]["')\]]*$/.test(line)) return true
  return line.length < 50 && /^\s*[\p{Lu}\p{N}[("“„«¿¡]/u.test(next) && !/[,–-]$/.test(line)
}

function endsSentence(
  body: string,
  folded: string,
  hit: RegExpExecArray,
  end: number,
  language: Language,
): boolean {
  const after = hit.index + hit[0].length
  if (after >= end) return true
  if (!/\s/.test(body.charAt(after))) return false
  const next = body.slice(after, Math.min(end, after + 6)).trimStart()
  if (/^[.…]{2,}|^…/.test(hit[0])) return /^[\p{Lu}¿¡"“„«]/u.test(next)
  if (hit[0].startsWith('.')) {
    if (/^\p{Ll}/u.test(next)) return false
    if (isAbbreviation(folded, hit.index, language)) return false
  }
  return true
}

/** “Dr.”, “e.g.”, an initial as in “J. Lind”, a number at the start of a list item. */
function isAbbreviation(folded: string, stop: number, language: Language): boolean {
  const [word = ''] = /[\p{L}\p{N}.]*$/u.exec(folded.slice(Math.max(0, stop - 12), stop)) ?? []
  const before = folded.slice(0, stop - word.length)
  if (/^\d{1,2}$/.test(word))
    return /(?:^|\n)\s*$/.test(before.slice(-6)) || language.abbreviations.includes(word)
  if (/^\p{L}$/u.test(word)) return word !== 'i'
  if (/^[ap]\.m$/.test(word))
    return !/^\.\s+(?:i|we|the|if|it|my|please|thank|this|that|is|would|could)\b/.test(
      folded.slice(stop, stop + 12),
    )
  return language.abbreviations.includes(word.split('.').at(-1) ?? '') || /^\p{L}\.\p{L}$/u.test(word)
}

/** What somebody else said, and stage directions, as blanks: a cue is looked for in the writer's own words. */
function ownWords(folded: string): string {
  if (!/["'[(]/.test(folded)) return folded
  return folded
    .replace(/(?<=[^\s]\s)"[^"]{3,160}"|(?<=\s)'[^']{8,120}'(?=[\s.,;:!?]|$)/g, (quoted) =>
      ' '.repeat(quoted.length),
    )
    .replace(/\[[^\]]{3,120}\]|^\([^)]{3,160}\)\.?$/g, (direction) => ' '.repeat(direction.length))
}

function trimmed(body: string, folded: string, span: Span, paragraph: number): Sentence | null {
  const text = body.slice(span.start, span.end)
  const mark = listMark.exec(text)
  const start = span.start + (mark ? mark[0].length : text.length - text.trimStart().length)
  const end = span.end - (text.length - text.trimEnd().length)
  if (end <= start) return null
  const raw = body.slice(start, end)
  const words = countWords(raw)
  if (words === 0) return null
  return {
    start,
    end,
    raw,
    folded: ownWords(folded.slice(start, end).replaceAll('\n', ' ')),
    paragraph,
    words,
    listed: mark !== null,
    question: /\?["')\]]*$/.test(raw),
  }
}
