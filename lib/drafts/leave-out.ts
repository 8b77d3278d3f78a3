import type { Text } from './draft'
import type { Gap } from './gaps'

/** Whether the words of a gap are those of a field, which may be asked for in several places. */
export function isOfField(words: string): boolean {
  return words.startsWith('[') && words.endsWith(']')
}

/** The text without the sentence of a gap, nor any other sentence in which the same field is open. */
export function leaveAllOut(text: Text, gap: Gap): Text {
  let left = leaveOut(text, gap)
  if (!isOfField(gap.words)) return left
  for (const where of ['subject', 'body'] as const)
    for (let start = left[where].indexOf(gap.words); start >= 0; start = left[where].indexOf(gap.words))
      left = leaveOut(left, { where, start, end: start + gap.words.length })
  return left
}

/** The text without the sentence a gap stands in; without the line, where the line says nothing else. */
export function leaveOut(text: Text, { where, start, end }: Pick<Gap, 'where' | 'start' | 'end'>): Text {
  if (where === 'subject') return { ...text, subject: withoutPart(text.subject, start, end) }
  return { ...text, body: withoutSentence(text.body, start, end) }
}

/** The words that would go with a gap: its sentence, or the part of the subject it stands in. */
export function sentenceAround(
  text: Text,
  { where, start, end }: Pick<Gap, 'where' | 'start' | 'end'>,
): string {
  if (where === 'subject') return text.subject.slice(start, end)
  return text.body.slice(sentenceStart(text.body, start), sentenceEnd(text.body, end)).trim()
}

/** A subject is no sentence: its parts stand between commas, colons and dashes. */
function withoutPart(line: string, start: number, end: number): string {
  const left = line
    .slice(0, start)
    .replace(/[\s,;:–—-]*(\b(for|of|the|und|für|de|du|la|le|el|para)\s+)*$/iu, '')
  const right = line.slice(end).replace(/^[\s,;:–—-]+/, '')
  const seam = left === '' || right === '' ? '' : /^[)\].!?]/.test(right) ? '' : ', '
  return (left + seam + right).trim()
}

function withoutSentence(body: string, start: number, end: number): string {
  const from = sentenceStart(body, start)
  const to = sentenceEnd(body, end)
  const left = body.slice(0, from).replace(/[ \t]+$/, '')
  const right = body.slice(to).replace(/^[ \t]+/, '')
  const ownLine = (left === '' || left.endsWith('\n')) && (right === '' || right.startsWith('\n'))
  if (ownLine) return `${left.replace(/\n+$/, '')}${gapBetween(left, right)}${right.replace(/^\n+/, '')}`
  return left === '' || left.endsWith('\n') || right.startsWith('\n') || right === ''
    ? left + right
    : `${left} ${right}`
}

/** Two paragraphs stay two; two lines of one stay lines. */
function gapBetween(left: string, right: string): string {
  if (left === '' || right.trim() === '') return ''
  const breaks = Math.max(/\n*$/.exec(left)?.[0].length ?? 0, /^\n*/.exec(right)?.[0].length ?? 0)
  return breaks > 1 ? '\n\n' : '\n'
}

const stop = /[.!?…]["'”’»)]*(?=\s)/g

function sentenceStart(body: string, at: number): number {
  const line = body.lastIndexOf('\n', at - 1) + 1
  let from = line
  for (const { index, 0: mark } of body.slice(line, at).matchAll(stop)) from = line + index + mark.length
  return from
}

function sentenceEnd(body: string, at: number): number {
  const newline = body.indexOf('\n', at)
  const line = newline < 0 ? body.length : newline
  const rest = body.slice(at, line)
  const found = /[.!?…]["'”’»)]*(?=\s|$)/.exec(rest)
  return found ? at + found.index + found[0].length : line
}
