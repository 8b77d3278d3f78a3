import { edgesOf, signsOf, wordsOf } from '@/lib/words'
import type { Anchor } from './anchors'
import type { Text, Where } from './text'

/**
 * The words of a text that somebody means who typed them: as they stand, or else with other quotation marks, dashes,
 * spaces or capitals. Of several places the nearest to `near`, where that is told.
 */
export function findQuote(
  text: Text,
  where: Where,
  quote: string,
  near?: number,
): Anchor | 'none' | 'several' {
  const [within, words] = [text[where], quote.trim()]
  if (words === '') return 'none'
  const exact = placesOf(within, new RegExp(escaped(words), 'gu'))
  const places = exact.length > 0 ? exact : placesOf(within, new RegExp(forgiving(words), 'giu'))
  if (places.length > 1 && near === undefined) return 'several'
  const distance = (start: number) => Math.abs(start - (near ?? 0))
  const [place] = places.sort((one, other) => distance(one.start) - distance(other.start))
  return place ? { where, ...place } : 'none'
}

type Place = { start: number; end: number; quote: string }

/** Whole words are meant, if there are any, and never half of what is read as one sign. */
function placesOf(text: string, pattern: RegExp): Place[] {
  const found = Array.from(text.matchAll(pattern), ({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
    quote,
  }))
  const between = (edges: Set<number>) => found.filter(({ start, end }) => edges.has(start) && edges.has(end))
  if (found.length === 0) return []
  const whole = between(edgesOf(wordsOf(text)))
  return whole.length > 0 ? whole : between(edgesOf(signsOf(text)))
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`))
}

// Keyboards and word processors differ in these, and people do not see it.
const alike = ["'’‘ʼ`´", '"“”„«»', '\u2010\u2011\u2012–—\u2212-']

function forgiving(words: string): string {
  return words
    .split(/(\s+)/)
    .map((part) => (/\s/.test(part) ? '\\s+' : Array.from(part, likeSign).join('')))
    .join('')
}

function likeSign(sign: string): string {
  const group = alike.find((signs) => signs.includes(sign))
  return group ? `[${group}]` : escaped(sign)
}
