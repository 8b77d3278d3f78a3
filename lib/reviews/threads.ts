import { type Anchor, moveAnchors } from './text/anchors'
import type { Text, Where } from './text/text'

type Comment = {
  id: string
  parentId: string | null
  versionNumber: number
  where: string | null
  start: number | null
  end: number | null
  quote: string
}

/** Texts by the number of their version. */
export type Texts = ReadonlyMap<number, Text>

/**
 * Comments with their replies, in their order. `anchor` is where the words of one stand in the version `shown`; null
 * for those on the whole, and for those whose words are gone, which keep their `quote` and are `isDetached`.
 */
export function threadsOf<Row extends Comment>(rows: readonly Row[], texts: Texts, shown: number) {
  const roots = rows.filter(({ parentId }) => parentId === null)
  const anchors = placed(roots, texts, shown)
  return roots.map((root) => {
    const anchor = anchors.get(root.id) ?? null
    return {
      ...root,
      anchor,
      isDetached: root.where !== null && anchor === null,
      replies: rows.filter(({ parentId }) => parentId === root.id),
    }
  })
}

function placed(roots: readonly Comment[], texts: Texts, shown: number): Map<string, Anchor | null> {
  const found = new Map<string, Anchor | null>()
  const after = texts.get(shown)
  const anchored = roots.filter(({ where }) => where !== null)
  for (const number of new Set(anchored.map(({ versionNumber }) => versionNumber))) {
    const comments = anchored.filter(({ versionNumber }) => versionNumber === number)
    const before = texts.get(number)
    if (!before || !after) continue
    const anchors = moveAnchors(comments.map(anchorOf), before, after)
    for (const [index, { id }] of comments.entries()) found.set(id, anchors[index] ?? null)
  }
  return found
}

function anchorOf({ where, start, end, quote }: Comment): Anchor {
  return { where: where as Where, start: start ?? 0, end: end ?? 0, quote }
}
