import type { TextParts } from '@/lib/templates/editing/text-parts'
import { findKind } from '@/lib/templates/kinds'

/** What lists show of a text that is not published. Its words are searched once it is. */
export function rowOfParts({ kind, channel, tone, title, whenToUse }: TextParts) {
  return { situation: findKind(kind)?.situation ?? 'before', channel, tone, title, whenToUse, words: '' }
}
