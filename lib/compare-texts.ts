import { diffWordsWithSpace } from 'diff'

export type Part = { kind: 'same' | 'added' | 'removed'; words: string }

/** What became of a text, word by word; both texts can be read off the parts. */
export function compareTexts(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
}
