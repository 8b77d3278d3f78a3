import { compareTexts } from '@/lib/compare-texts'

/**
 * What became of a text, within the lines of whatever stands around it: words that went are struck out, words that
 * came are underlined; both can be read.
 */
export function Difference({ before, after }: { before: string; after: string }) {
  return compareTexts(before, after).map(({ kind, words }, index) => {
    const Part = parts[kind]
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and hold no state
    return <Part key={index}>{words}</Part>
  })
}

const parts = { same: 'span', added: 'ins', removed: 'del' } as const
