export type SelectedWords = { where: string; start: number; quote: string; range: Range }

const most = 2000

/**
 * The words of the letter that are selected, by their place in the text; null where none are. Suggested words and
 * numbers are no part of it, and what reaches over subject and text counts as far as the part it began in.
 */
export function wordsSelected(letter: HTMLElement, selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const all = [...letter.querySelectorAll<HTMLElement>('[data-at]')]
  const touched = all.filter((stretch) => range.intersectsNode(stretch))
  const part = touched[0]?.closest<HTMLElement>('[data-part]')
  const own = touched.filter((stretch) => part?.contains(stretch))
  const [first, last] = [own[0], own.at(-1)]
  if (!part || !first || !last) return null
  const whole = all.filter((stretch) => part.contains(stretch)).map(({ textContent }) => textContent)
  const begin = Number(first.dataset.at) + within(first, range.startContainer, range.startOffset, 0)
  const length = last.textContent?.length ?? 0
  const end = Number(last.dataset.at) + within(last, range.endContainer, range.endOffset, length)
  const words = whole.join('').slice(begin, end)
  const quote = words.trim()
  if (quote === '' || quote.length > most) return null
  const start = begin + words.indexOf(quote)
  return { where: part.dataset.part ?? 'body', start, quote, range }
}

/** How far into a stretch an end of the selection lies; `otherwise` when it lies outside of it. */
function within(stretch: HTMLElement, node: Node, offset: number, otherwise: number): number {
  if (!stretch.contains(node)) return otherwise
  if (node.nodeType === Node.TEXT_NODE) return offset
  return offset === 0 ? 0 : (stretch.textContent?.length ?? 0)
}
