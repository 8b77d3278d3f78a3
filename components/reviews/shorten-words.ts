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

/** "after the second paragraph", for paragraphs that come in between others; null for any other change. */
export function sayPlace({ where, start, removed, added }: Addition, body: string): string | null {
  if (where !== 'body' || removed.trim() !== '' || !/\n\s*\n/.test(added)) return null
  const before = body
    .slice(0, start)
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
  const ordinal = ordinals[before.length - 1]
  if (before.length === 0) return 'before the first paragraph'
  return ordinal ? `after the ${ordinal} paragraph` : 'between two paragraphs'
}
