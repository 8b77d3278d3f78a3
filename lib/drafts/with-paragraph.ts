import { languages } from '@/lib/drafting/languages/languages'
import type { LanguageCode } from '@/lib/drafting/message'
import { fold } from '@/lib/drafting/text/fold'
import { layOut } from '@/lib/drafting/text/layout'
import { isSpoken } from './draft'

type Written = { body: string; locale: string; channel: string }

/** The text with words as a paragraph of their own: before the sign-off, or at the end where there is none. */
export function withParagraph({ body, locale, channel }: Written, words: string): string {
  const language = languages[locale.slice(0, 2) as LanguageCode]
  const { signoff, ownEnd } = layOut(body, fold(body), language, isSpoken(channel))
  const at = signoff?.start ?? ownEnd
  return [body.slice(0, at).trimEnd(), words.trim(), body.slice(at).trimStart()].filter(Boolean).join('\n\n')
}
