const most = 60
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Words of a suggestion in one line: no mark in front that belongs to the words before it, long ones cut between two
 * words. What is no word at all is said.
 */
export function shortenWords(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  if (line === '') return words.includes('\n') ? 'a line break' : 'a space'
  const told = line.replace(/^[,;:.)\]]+ (?=\S)/, '')
  return told.length <= most ? told : `${wholeWords(told)} …`
}

/** Where nothing has spaces, whole signs. */
function wholeWords(line: string): string {
  const signs = Array.from(graphemes.segment(line), ({ segment }) => segment).slice(0, most - 4)
  const kept = signs.join('')
  const end = /\s/.test(line.charAt(kept.length)) ? kept.length : kept.lastIndexOf(' ')
  return (end > 0 ? kept.slice(0, end) : kept).trimEnd()
}

type Addition = { where: string; start: number; removed: string; added: string }

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/**
 * "after the second paragraph", for paragraphs that come in between others; null for any other change. A greeting is no
 * paragraph.
 */
export function sayPlace(change: Addition, body: string): string | null {
  if (!isParagraph(change, body)) return null
  const [greeting, ...others] = paragraphsOf(body)
  const before = paragraphsOf(body.slice(0, change.start))
  const hasGreeting = greeting !== undefined && others.length > 0 && isGreeting(greeting)
  if (before.length === 0) return hasGreeting ? 'before the greeting' : 'before the first paragraph'
  if (hasGreeting) before.shift()
  if (before.length === 0) return 'after the greeting'
  const ordinal = ordinals[before.length - 1]
  return ordinal ? `after the ${ordinal} paragraph` : 'between two paragraphs'
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}

/** A few words that say no sentence: "Dear Dr. Pine,", "Hello Anna". */
function isGreeting(paragraph: string): boolean {
  const line = paragraph.trim()
  const most = /[,:]$/.test(line) ? 8 : 3
  return !/[.?…]$/.test(line) && line.split(/\s+/).length <= most
}

/** Its line breaks may stand before it, behind it, or some here and some there. */
function isParagraph({ where, start, removed, added }: Addition, body: string): boolean {
  if (where !== 'body' || removed.trim() !== '' || added.trim() === '') return false
  const before = body.slice(0, start) + added.slice(0, added.length - added.trimStart().length)
  const behind = added.slice(added.trimEnd().length) + body.slice(start + removed.length)
  const front = before.trimEnd()
  const rest = behind.trimStart()
  return (
    (front === '' || isGap(before.slice(front.length))) &&
    (rest === '' || isGap(behind.slice(0, behind.length - rest.length)))
  )
}

/** An empty line, between paragraphs. */
function isGap(spaces: string): boolean {
  return spaces.split('\n').length > 2
}
