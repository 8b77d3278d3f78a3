import type { ShownText } from '@/components/templates/shown-text'
import { composeLinks } from '@/lib/documents/compose-links'
import { preview } from '@/lib/templates/preview'
import { fieldName, readValues } from '@/lib/templates/read-values'
import type { Template } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'
import type { Viewer } from '@/lib/viewer'

type Typed = ShownText['typed']

/** The text with what a form says. `zone` is the viewer's, null for strangers. */
export function showText(template: Template, typed: Typed, zone: string | null): ShownText {
  const shown = preview(inSpelling(template, typed), readValues(template, typed, zone), {
    zone: zone ?? 'UTC',
  })
  const { subject, body } = shown.text
  const isReady = template.channel === 'email' && shown.gaps.length === 0
  return { preview: shown, typed, links: isReady ? composeLinks({ subject: subject ?? '', body }) : null }
}

/** What a form holds from the start for somebody who is signed in. */
export function typedByViewer(viewer: Pick<Viewer, 'name' | 'email'> | null): Typed {
  return viewer ? { [fieldName('me', 'name')]: viewer.name, [fieldName('me', 'email')]: viewer.email } : {}
}

export function inSpelling(template: Template, { spelling }: Typed): Template {
  return spelling === 'en-US' ? toUsEnglish(template) : template
}
