import { grammar, type Remark } from '@/lib/wording/grammar'

/** What is put before a word to make another, with enough of a word behind it that a slip does not look the same. */
const prefixed = /^(?:re|un|over|under)(?=[a-z]{5,}$)/

/**
 * Of the words that the grammar checker does not know, those made of one it knows: “retuning”, “rewilding”. It is
 * asked about what is left without the prefix.
 */
export async function derivedWords(
  body: string,
  remarks: readonly Remark[],
  patienceMs: number,
): Promise<ReadonlySet<string>> {
  const words = unknownIn(body, remarks).filter((word) => prefixed.test(word))
  if (words.length === 0) return new Set()
  const text = words.map(stemOf).join('\n')
  const strange = await grammar().ask<Remark[]>({ text, names: [] }, patienceMs)
  const unknown = strange && unknownIn(text, strange)
  return new Set(unknown ? words.filter((word) => !unknown.includes(stemOf(word))) : [])
}

const stemOf = (word: string) => word.replace(prefixed, '')

function unknownIn(text: string, remarks: readonly Remark[]): string[] {
  const misspelt = remarks.filter(({ rule }) => rule === 'SpellCheck')
  return [...new Set(misspelt.map(({ start, end }) => text.slice(start, end)))]
}
