import { languages } from '@/lib/drafting/languages/languages'
import { type LanguageCode, languageCodes } from '@/lib/drafting/message'

const sets = languageCodes.map((code) => [code, new Set(languages[code].commonWords)] as const)

/** Which language a folded text is in, by its small words; English where nothing tells. */
export function detectLanguage(folded: string): LanguageCode {
  const words = folded.slice(0, 4000).match(/[\p{L}']+/gu) ?? []
  let best: LanguageCode = 'en'
  let most = 0
  for (const [code, common] of sets) {
    const hits = words.filter((word) => common.has(word)).length
    if (hits > most) {
      best = code
      most = hits
    }
  }
  return best
}
