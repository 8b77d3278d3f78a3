import type { Draft } from '@/lib/drafting/draft'
import type { LanguageReading } from '@/lib/drafting/readings'
import { fold } from '@/lib/drafting/text/fold'
import type { Remark } from '@/lib/wording/grammar'
import { isPlainSlip } from '@/lib/wording/misspelling'
import { namesIn } from '@/lib/wording/names-in'
import { isOtherEnglish } from '@/lib/wording/other-english'

/**
 * Of what the grammar checker objects to, what a careful reader would call an error. Names, terms of a trade,
 * foreign words and either English are none; nor is style. Only the writer's own sentences are read, not greeting,
 * signature or an earlier mail below. A doubtful misspelling counts only beside a second one.
 */
export function remarksToReport(draft: Draft, remarks: Remark[]): LanguageReading[] {
  const own = remarks.filter(({ start, end }) =>
    draft.sentences.some((sentence) => sentence.start <= start && end <= sentence.end),
  )
  const names = new Set(namesIn(draft))
  const misspelt = own.filter(
    (remark) => remark.rule === 'SpellCheck' && mayBeMisspelt(draft.body, remark, names),
  )
  const plain = misspelt.filter((remark) => slipOf(draft.body, remark) !== undefined)
  const spelling = misspelt.length > 1 && plain.length > 0 ? misspelt : plain
  const grammar = own.filter((remark) => remark.rule !== 'SpellCheck' && isError(draft.body, remark))
  return [
    ...spelling.map((one) => spellingOf(draft.body, one)),
    ...grammar.map((one) => grammarOf(draft.body, one)),
  ]
}

function isError(body: string, { rule, start, end, replacements }: Remark): boolean {
  if (replacements.length === 0) return false
  if (rule === 'AnA') return !/^(?:h|u|eu|and\b|[A-Z0-9])/.test(body.slice(end).trimStart())
  if (rule === 'RepeatedWords')
    return (
      !mayBeRepeated.test(body.slice(start, end)) && !isThreefold(body.slice(start, end), body.slice(end))
    )
  if (rule === 'PronounVerbAgreement')
    return subjectAndVerb.test(`${body.slice(Math.max(0, start - 8), start)}${body.slice(start, end)}`)
  return true
}

/** Numbers as they are read out, and what is said twice for its weight. */
const mayBeRepeated =
  /^(?:zero|oh?|one|two|three|four|five|six|seven|eight|nine|ten|double|very|so|long|far|many|really|no|yes|bye|that|had|well|now|knock|there)\b/i

/** “Toi toi toi”: nobody writes a word three times by mistake. */
function isThreefold(twice: string, after: string): boolean {
  const word = twice.split(/\s+/).at(-1) ?? ''
  return after.trimStart().toLowerCase().startsWith(word.toLowerCase())
}

/** The checker also takes a noun after “I owe you” for a verb; of its finds only these are certain. */
const subjectAndVerb =
  /\b(?:i|you|we|they|he|she|it) (?:has|have|is|are|was|were|do|does|don't|doesn't|am|goes|wants|needs|likes|hopes|thinks|works|looks)$/i

function mayBeMisspelt(body: string, remark: Remark, names: Set<string>): boolean {
  const word = wordOf(body, remark)
  if (!/^[a-z]+(?:['’][a-z]+)?$/.test(word) || word.length < 4 || names.has(word)) return false
  const [before = '', after = ''] = [body.charAt(remark.start - 1), body.charAt(remark.end)]
  if (
    /[\p{L}\p{N}@./_#\-‐‑]/u.test(before) ||
    /[\p{L}\p{N}@/_‐‑-]/u.test(after) ||
    /^\.\p{L}/u.test(body.slice(remark.end, remark.end + 2))
  )
    return false
  const { replacements } = remark
  return (
    replacements.length > 0 && !replacements.some((one) => fold(one) === word || isOtherEnglish(word, one))
  )
}

/** The word that was meant, if it is plain. */
function slipOf(body: string, remark: Remark): string | undefined {
  return remark.replacements.find((meant) => isPlainSlip(wordOf(body, remark), meant))
}

const wordOf = (body: string, { start, end }: Remark) => body.slice(start, end)

function spellingOf(body: string, remark: Remark): LanguageReading {
  const { start, end } = remark
  const replacement = slipOf(body, remark)
  const text = `“${wordOf(body, remark)}” looks misspelt. A reader who stumbles over it reads the rest less kindly.`
  return { id: 'spelling', start, end, text, ...(replacement ? { replacement } : {}) }
}

function grammarOf(body: string, remark: Remark): LanguageReading {
  const { start, end } = remark
  const [replacement] = remark.replacements
  const text = `“${wordOf(body, remark)}” does not fit the words around it.`
  return { id: 'grammar_errors', start, end, text, ...(replacement ? { replacement } : {}) }
}
