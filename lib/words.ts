// One language for all: server and browser have to cut alike.
const words = new Intl.Segmenter('en', { granularity: 'word' })
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Words, runs of spaces, line breaks and punctuation, none within a sign; joined they are the text. */
export function wordsOf(text: string): string[] {
  const tokens = Array.from(words.segment(text), ({ segment }) => segment)
  return /[^\0-\u02ff]/.test(text) ? ofWholeSigns(text, tokens) : tokens
}

/** What is read as one: a letter with its accents, a family of emoji, a flag. Joined they are the text. */
export function signsOf(text: string): string[] {
  return Array.from(signs.segment(text), ({ segment }) => segment)
}

/** Where something begins or ends, in UTF-16 units of the joined pieces. */
export function edgesOf(pieces: string[]): Set<number> {
  const edges = new Set([0])
  let at = 0
  for (const piece of pieces) {
    at += piece.length
    edges.add(at)
  }
  return edges
}

/** A word may end where a sign does not: then it is one with the next. */
function ofWholeSigns(text: string, tokens: string[]): string[] {
  const edges = edgesOf(signsOf(text))
  const whole: string[] = []
  let at = 0
  for (const token of tokens) {
    whole.push(edges.has(at) ? token : (whole.pop() ?? '') + token)
    at += token.length
  }
  return whole
}
