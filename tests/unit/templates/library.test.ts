import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { getChecklist } from '@/lib/opportunities/checklists'
import { fill } from '@/lib/templates/fill-template'
import { readTemplates } from '@/lib/templates/read-templates'
import { requiredValues, sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'

const zone = 'Europe/London'
const library = readTemplates(fileURLToPath(new URL('../../../content/templates', import.meta.url))).map(
  ({ template }) => [template.slug, template] as const,
)
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

// M3, and the counting of section 7: whole bodies, greeting and sign-off included.
const longest: Record<Template['channel'], number> = {
  email: 180,
  phone_script: 180,
  voicemail: 75,
  direct_message: 120,
  checklist: 200,
}

describe('every text of the library', () => {
  test.each(library)('%s is whole with everything told, and with only what it needs', (_, template) => {
    for (const text of [template, toUsEnglish(template)])
      for (const values of [sampleValues(text), requiredValues(text)]) {
        const { missing, body, subject } = fill(text, values, { zone })
        expect(missing).toEqual([])
        expect(`${subject}\n${body}`).not.toMatch(/[[\]{}]|undefined|null\n\n|\.\.|,,| [,.;:](?!\d)/)
        expect(words(body)).toBeLessThanOrEqual(longest[text.channel])
      }
  })

  test.each(library)('%s tells each of its choices in a whole text', (_, template) => {
    for (const [name, { options }] of Object.entries(template.choices))
      for (const { id } of options) {
        const { missing, body } = fill(template, { ...sampleValues(template), [name]: id }, { zone })
        expect(missing).toEqual([])
        expect(words(body)).toBeLessThanOrEqual(longest[template.channel])
      }
  })

  const checklists = library.filter(
    ([, { channel, locale }]) => channel === 'checklist' && locale === 'en-GB',
  )

  test.each(checklists)('%s goes through as much as the answer’s own checklist', (_, template) => {
    const { title, items } = getChecklist(template.kind)
    expect(template.title).toBe(title)
    expect(template.paragraphs.flat()).toHaveLength(items.length)
  })
})
