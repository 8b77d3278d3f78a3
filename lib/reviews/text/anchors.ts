import { stepsBetween } from '@/lib/compare-texts'
import { edgesOf, wordsOf } from '@/lib/words'
import { type Text, type Where, wheres } from './text'

/** Words of a text: `quote` is what stands between `start` and `end`, in UTF-16 units. */
export type Anchor = { where: Where; start: number; end: number; quote: string }

/** A stretch that both texts have. */
export type Kept = { from: number; to: number; length: number }

/**
 * Where the words of each anchor stand in the text that came after; null for those whose words are gone. An anchor
 * that does not cover its quote before covers nothing after.
 */
export function moveAnchors(anchors: Anchor[], before: Text, after: Text): (Anchor | null)[] {
  const moves = {} as Record<Where, (anchor: Anchor) => Anchor | null>
  for (const where of wheres)
    if (anchors.some((anchor) => anchor.where === where))
      moves[where] = moveBetween(before[where], after[where])
  return anchors.map((anchor) => moves[anchor.where](anchor))
}

function moveBetween(before: string, after: string) {
  const kept = keptBetween(before, after)
  return (anchor: Anchor): Anchor | null => {
    const { start, end, quote } = anchor
    if (quote === '' || before.slice(start, end) !== quote) return null
    const around = kept.find(({ from, length }) => from <= start && end <= from + length)
    const at = around ? start - around.from + around.to : placeOfMoved(quote, before, after)
    return at === null ? null : { ...anchor, start: at, end: at + quote.length }
  }
}

/** What both texts have, in order; equal texts are one stretch. */
export function keptBetween(before: string, after: string): Kept[] {
  if (before === after) return [{ from: 0, to: 0, length: before.length }]
  let [from, to] = [0, 0]
  return stepsBetween(before, after).map(({ same, removed, added }) => {
    const kept = { from, to, length: same.length }
    from += same.length + removed.length
    to += same.length + added.length
    return kept
  })
}

/** Shorter ones may stand somewhere by chance: "not" in another sentence is another "not". */
const tellingLength = 5

/** A comparison sees words that moved as gone here and come there: they are found if both texts have them once. */
function placeOfMoved(quote: string, before: string, after: string): number | null {
  const at = after.indexOf(quote)
  if (quote.length < tellingLength || at < 0) return null
  const isOnce = (text: string) => text.indexOf(quote) === text.lastIndexOf(quote)
  if (!(isOnce(before) && isOnce(after))) return null
  const edges = edgesOf(wordsOf(after))
  return edges.has(at) && edges.has(at + quote.length) ? at : null
}
