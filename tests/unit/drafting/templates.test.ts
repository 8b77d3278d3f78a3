import { describe, expect, it } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import type { FindingId } from '@/lib/drafting/findings'
import { type Message, messageSchema } from '@/lib/drafting/message'
import { fill } from '@/lib/templates/fill-template'
import { readTemplates } from '@/lib/templates/read-templates'
import { requiredValues, sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'

const letters = readTemplates('content/templates').filter(({ template }) => template.channel !== 'checklist')
const values = [
  ['everything told', sampleValues],
  ['only what is needed', requiredValues],
] as const

// A personal subject, a text that thanks with another word, a question whose answer is one word.
const mayHint: readonly FindingId[] = ['unclear_subject', 'no_thanks', 'vague_request']

describe('what the library offers passes the check of its own purpose', () => {
  describe.each(values)('%s', (_, valuesOf) => {
    it.each(letters)('$file', ({ template }) => {
      const { findings } = checkDraft(messageOf(template, valuesOf(template)))
      const grave = findings.filter(({ id, severity }) => severity !== 'hint' || !mayHint.includes(id))
      expect(grave.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
    })
  })
})

/** The message as somebody would send it; a text without a purpose of its own is one that keeps in touch. */
function messageOf(template: Template, filled: Record<string, unknown>): Message {
  const { subject, body } = fill(template, filled, { zone: 'Europe/Berlin' })
  return messageSchema.parse({
    language: template.locale.slice(0, 2),
    channel: template.channel,
    purpose: template.purpose === 'none' ? 'check_in' : template.purpose,
    facts: factsOf(template, filled),
    subject,
    body,
  })
}

function factsOf(template: Template, filled: Record<string, unknown>): Message['facts'] {
  const first = (type: string) => {
    const [name] = Object.entries(template.fields).find(([, field]) => field.type === type) ?? []
    return name ? filled[name] : undefined
  }
  const person = first('person') as { name: string } | undefined
  const role = first('role') as string | undefined
  const employer = first('company') as string | undefined
  return { contactName: person?.name, role, employer }
}
