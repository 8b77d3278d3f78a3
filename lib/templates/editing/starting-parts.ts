import type { TextParts } from '@/lib/templates/editing/text-parts'
import { findKind } from '@/lib/templates/kinds'
import type { TemplateLocale } from '@/lib/templates/template'

/** What the form of a new text begins with: a greeting, a signature, and the shape of the details to fill in. */
export function startingParts({ kind, locale }: { kind: string; locale: TemplateLocale }): TextParts {
  const { title = '', purpose = 'none', channel = 'email' } = findKind(kind) ?? {}
  const parts = {
    slug: '',
    kind,
    purpose,
    channel,
    tone: 'formal' as const,
    locale,
    title,
    whenToUse: '',
    whenNot: '',
    rules: [],
    subject: '',
  }
  if (channel === 'checklist') return { ...parts, details: notes, body: '- [ ] ' }
  return { ...parts, details: `${fields}\n${notes}`, body: '{contact:greeting}\n\n\n\n{me:name}' }
}

const fields = `fields:
  contact: { type: person, label: "Who do you write to?" }`

const notes = `notes:
  - { on: "", says: "What changes between cultures." }`
