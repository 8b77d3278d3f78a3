import type { Draft } from '@/lib/drafting/draft'
import { knownWords } from '@/lib/wording/known-words'

/**
 * Words of a body that are not to be called misspelt, as they are written there: what the facts name, terms of work,
 * and all that is not plain small letters, as names and most words of other languages are. A word that stands
 * somewhere with a capital is a name in small letters too.
 */
export function namesIn({ facts, body }: Draft): string[] {
  const words = new Set(body.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu))
  const told = [facts.employer, facts.role, facts.contactName, facts.otherEmployer].join(' ').toLowerCase()
  const named = new Set(told.split(/[^\p{L}]+/u))
  const capitals = new Set(body.match(/(?<=\p{L},? )\p{Lu}\p{L}+/gu)?.map((word) => word.toLowerCase()))
  const isName = (word: string) =>
    /[^a-z'’]/.test(word) || named.has(word) || capitals.has(word) || knownWords.has(word)
  return [...words].filter(isName)
}
