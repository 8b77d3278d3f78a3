import { admissionWording } from '@/lib/drafting/languages/en/wording-admissions'
import { criticismWording } from '@/lib/drafting/languages/en/wording-criticism'
import { privacyWording } from '@/lib/drafting/languages/en/wording-privacy'
import { toneWording } from '@/lib/drafting/languages/en/wording-tone'
import type { Language } from '@/lib/drafting/languages/language'

/** Open wording in English: few and sure; the model hears the rest. */
export const englishWording: Language['wording'] = {
  ...toneWording,
  ...criticismWording,
  ...privacyWording,
  ...admissionWording,
}
