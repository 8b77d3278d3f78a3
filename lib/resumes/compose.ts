import type { Document } from '@/lib/documents/document'
import { blankResume } from './blank-resume'
import { coverLetterDocument } from './cover-letter-document'
import type { DocumentKind } from './document-file'
import type { Resume } from './json-resume'
import { loadVariantText } from './load-content'
import { blank, resumeDocument } from './resume-document'
import type { Addressee } from './variant-text'
import type { Variant } from './variants'

/** A résumé or a cover letter of somebody; `today` is a day such as "2026-11-22", the sender's. */
export function compose(
  document: DocumentKind,
  { resume, variant, to = {}, today }: { resume: Resume; variant: Variant; to?: Addressee; today: string },
): Document {
  if (document === 'resume') return resumeDocument(resume, variant, today)
  const { letter } = loadVariantText(variant.id)
  return coverLetterDocument({ resume, variant, letter, to, today })
}

/** The same with gaps where somebody's words would stand, to fill in by hand. */
export function composeEmpty(document: DocumentKind, variant: Variant): Document {
  const today = blank(variant.words.blanks.day)
  const empty = compose(document, { resume: blankResume(variant), variant, today })
  const title = document === 'resume' ? variant.resumeTitle : variant.letterTitle
  return { ...empty, title: `${title} (${variant.name})`, author: '' }
}
