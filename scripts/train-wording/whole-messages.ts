import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindingId } from '@/lib/drafting/findings'
import { fill } from '@/lib/templates/fill-template'
import { sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'

/** A whole message as the checker gets it, and what its author says is wrong in it. */
export type WholeMessage = { id: string; message: unknown; expected: FindingId[]; maybe: FindingId[] }

const drafts = 'tests/unit/drafting/drafts'
const templates = 'content/templates/en-GB'

/** The English drafts that rules and model are tuned on. Those kept aside are not read. */
export function readTuneDrafts(): WholeMessage[] {
  const files = readdirSync(drafts).filter((name) => /^tune-en-\d+\.jsonl$/.test(name))
  return files.toSorted().flatMap((name) =>
    readFileSync(join(drafts, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { id, message, expected, maybe = [] } = JSON.parse(line)
        return { id, message, expected, maybe }
      }),
  )
}

/** The English templates as they read with sample values, once for each option of each choice. */
export function readFilledTemplates(): WholeMessage[] {
  const files = readdirSync(templates).filter((name) => name.endsWith('.md'))
  return files.toSorted().flatMap((name) => {
    const { template } = readTemplate(readFileSync(join(templates, name), 'utf8'))
    if (!template) throw new Error(`${name} cannot be read`)
    const { channel, purpose } = template
    if (channel === 'checklist' || purpose === 'none') return []
    return variantsOf(template).map((values) => {
      const { subject, body } = fill(template, values, { zone: 'UTC' })
      return {
        id: name,
        message: { language: 'en', channel, purpose, subject, body },
        expected: [],
        maybe: [],
      }
    })
  })
}

function variantsOf(template: Template) {
  const sample = sampleValues(template)
  const others = Object.entries(template.choices).flatMap(([name, { options }]) =>
    options.slice(1).map(({ id }) => ({ ...sample, [name]: id })),
  )
  return [sample, ...others]
}
