import type { FileKind } from '@/lib/documents/file-name'
import { type Card, cardDocument, type Letter, letterDocument } from '@/lib/documents/letter'
import { letterEml } from '@/lib/documents/letter-eml'
import { renderTextFile } from '@/lib/documents/render-text'
import { isSpoken } from '@/lib/drafts/draft'
import type { DraftDetail } from '@/lib/drafts/queries'
import { wallTimeOf } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

type Person = { name?: string; email?: string; phone?: string }

/** The bytes of a draft in a format: a letter, or a card for what is spoken. */
export async function fileOf(
  viewer: Viewer,
  draft: DraftDetail,
  format: Exclude<FileKind, 'json'>,
  now: Date,
): Promise<Uint8Array> {
  const letter = letterOf(viewer, draft, now)
  if (format === 'eml') return letterEml(letter, now)
  const document = isSpoken(draft.channel) ? cardDocument(cardOf(viewer, draft)) : letterDocument(letter)
  if (format === 'txt') return renderTextFile(document)
  const { renderDocx } = await import('@/lib/documents/docx/render-docx')
  const { renderPdf } = await import('@/lib/documents/pdf/render-pdf')
  return format === 'docx' ? renderDocx(document) : renderPdf(document)
}

function letterOf(viewer: Viewer, draft: DraftDetail, now: Date): Letter {
  const me = (draft.values.me?.value ?? {}) as Person
  const contact = (draft.values.contact?.value ?? {}) as Person
  return {
    from: { email: viewer.email, ...me, name: me.name || viewer.name || viewer.email },
    to: { name: contact.name ?? '' },
    date: wallTimeOf(now, viewer.zone).slice(0, 10),
    subject: draft.subject,
    body: draft.body,
    language: draft.locale,
    paper: paperOf(draft.locale),
  }
}

function cardOf(viewer: Viewer, draft: DraftDetail): Card {
  return {
    title: draft.title,
    body: draft.body,
    lists: 'bullets',
    author: viewer.name,
    language: draft.locale,
    paper: paperOf(draft.locale),
  }
}

function paperOf(locale: string): Letter['paper'] {
  return locale === 'en-US' ? 'letter' : 'a4'
}
