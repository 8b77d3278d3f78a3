import type { Span } from '@/lib/drafting/findings'
import type { Language } from '@/lib/drafting/languages/language'

/** The parts of a message, each as a span of the body; the paragraphs are without greeting and sign-off. */
export type Layout = {
  greeting: Span | null
  paragraphs: Span[]
  signoff: Span | null
  /** Where an earlier mail is quoted below; the body's length where none is. */
  ownEnd: number
}

type Line = Span & { text: string }

const quoteBegins =
  /^(?:>|-{2,} ?(?:original|ursprüngliche|message d'origine|mensaje original|forwarded)|on .{5,80} wrote:|am .{5,80} schrieb .{0,60}:|le .{5,80} a écrit ?:|el .{5,80} escribió:|from: .+)/
const postscript = /^p\.? ?p?\.? ?s\b[.:]?/

/** Finds greeting, paragraphs and sign-off of a message; `folded` is the folded body. */
export function layOut(body: string, folded: string, language: Language, spoken: boolean): Layout {
  const lines = linesOf(folded)
  // Nobody quotes in a script; there the same mark stands before what the other side may say.
  const ownEnd = (spoken ? null : quotedFrom(lines)) ?? body.length
  const own = lines.filter((line) => line.start < ownEnd)
  const greeting = greetingOf(folded.slice(0, ownEnd), body, language)
  const from = greeting?.end ?? 0
  const signoff = spoken ? null : signoffOf(own, body, from, language)
  const paragraphs = blocks(own.filter((line) => !(signoff && within(line, signoff))))
    .map(({ start, end }) => ({ start: Math.max(start, from), end }))
    .filter(({ start, end }) => end > start && /[\p{L}\p{N}]/u.test(body.slice(start, end)))
  return { greeting, paragraphs, signoff, ownEnd }
}

function linesOf(folded: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of folded.split('\n')) {
    lines.push({ start, end: start + text.length, text: text.trim() })
    start += text.length + 1
  }
  return lines
}

function quotedFrom(lines: Line[]): number | null {
  return lines.find(({ text }, index) => index > 0 && quoteBegins.test(text))?.start ?? null
}

function greetingOf(folded: string, body: string, language: Language): Span | null {
  const found = language.greeting.exec(folded) ?? nameAlone.exec(body.slice(0, folded.length))
  if (!found) return null
  const start = found.index + (found[0].length - found[0].trimStart().length)
  return { start, end: found.index + found[0].length }
}

/** “Anna,” or “Anna –” on a line of its own. */
const nameAlone = /^\s*\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,3} ?[,–:!]\s*\n/u

/** The closing formula and what follows it, or a name alone at the end; a postscript is none of it. */
function signoffOf(lines: Line[], body: string, from: number, language: Language): Span | null {
  const filled = lines.filter((line) => line.text !== '' && line.end > from)
  const after = filled.findLastIndex((line) => language.closing.test(line.text))
  const last = filled.findIndex((line, at) => at > after && postscript.test(line.text))
  const tail = last === -1 ? filled : filled.slice(0, last)
  for (let at = tail.length - 1; at >= Math.max(0, tail.length - 12); at--) {
    const line = tail[at]
    if (line && language.closing.test(line.text))
      return { start: line.start, end: endOfSignature(tail.slice(at)) ?? line.end }
  }
  return nameAtEnd(tail, body) ?? shortLinesAtEnd(lines, tail)
}

/** Where name, title and number end: a whole sentence below them is said to the reader like any other. */
function endOfSignature([closing, ...lines]: Line[]): number | undefined {
  const said = lines.findIndex(({ text }) => isSentence(text))
  return (said === -1 ? lines : lines.slice(0, said)).at(-1)?.end ?? closing?.end
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= 9 || (words >= 5 && /[.!?]$/.test(text))
}

/** A last block of short lines without a stop: “mx / Saskia v. d. Velde / type, signs”. */
function shortLinesAtEnd(lines: Line[], tail: Line[]): Span | null {
  const last = tail.at(-1)
  const gap = lines.findLast((line) => line.text === '' && last && line.start < last.start)
  const block = tail.filter((line) => gap && line.start > gap.start)
  const [first] = block
  const short = block.every(({ text }) => text.length < 60 && !/[.!?:;]$/.test(text))
  return first && last && short && block.length < tail.length ? { start: first.start, end: last.end } : null
}

/** Up to five short lines at the end that look like a name, a title, a number. */
function nameAtEnd(tail: Line[], body: string): Span | null {
  let first = tail.length
  while (first > 1 && tail.length - first < 5) {
    const line = tail[first - 1]
    if (!line || !looksLikeSignature(body.slice(line.start, line.end).trim())) break
    first -= 1
  }
  const start = tail[first]
  const end = tail.at(-1)
  return start && end ? { start: start.start, end: end.end } : null
}

function looksLikeSignature(line: string): boolean {
  if (line.length > 60 || /[?;]$/.test(line)) return false
  if (/^[+(\d][\d ()/.+-]{5,}$/.test(line) || /^\S+@\S+$/.test(line)) return true
  const words = line
    .replace(/^[-–—~*\s]+/, '')
    .split(/[\s,|·]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 6 || /[.!?]$/.test(line.replace(/(?:\b\p{Lu}\.)+$/u, '')))
    return false
  const named = words.filter((word) => /^[\p{Lu}(\d+]/u.test(word)).length
  return named >= 1 && named >= words.length - 1
}

/** Runs of lines between blank lines. */
function blocks(lines: Line[]): Span[] {
  const found: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    if (line.text === '') open = null
    else if (open) open.end = line.end
    else {
      open = { start: line.start, end: line.end }
      found.push(open)
    }
  }
  return found
}

function within(line: Span, span: Span): boolean {
  return line.start >= span.start && line.end <= span.end
}
