import type { ComposeLink } from '@/lib/documents/compose-links'
import type { Preview } from '@/lib/templates/preview'

/** A text with somebody's words in it, as the server made it from a form. */
export type ShownText = {
  preview: Preview
  /** What was typed, for forms that are drawn anew. */
  typed: Record<string, string | string[]>
  /** Where a mail can be begun; null for what is no mail, and while something is missing. */
  links: Record<'mailto' | 'gmail' | 'outlook', ComposeLink> | null
  /** Why it could not be brought up to date: what the person sees is older than what they typed. */
  failed?: string
}
