import { german } from '@/lib/drafting/languages/de/german'
import { english } from '@/lib/drafting/languages/en/english'
import { spanish } from '@/lib/drafting/languages/es/spanish'
import { french } from '@/lib/drafting/languages/fr/french'
import type { Language } from '@/lib/drafting/languages/language'
import type { LanguageCode } from '@/lib/drafting/message'

export const languages: Record<LanguageCode, Language> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
}
