import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDraft } from '@/lib/drafting/draft'
import type { FindingId } from '@/lib/drafting/findings'
import { messageSchema } from '@/lib/drafting/message'
import { noReadings } from '@/lib/drafting/readings'
import { fill } from '@/lib/templates/fill-template'
import { sampleValues } from '@/lib/templates/sample-values'
import { readTemplate, type Template } from '@/lib/templates/template-file'

/** The sentences of a whole message, and what its author says is wrong in it. */
export type WholeMessage = { id: string; sentences: string[]; expected: FindingId[]; maybe: FindingId[] }

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
        const { id, message, expected, maybe } = JSON.parse(line)
        return { id, expected, maybe: maybe ?? [], sentences: sentencesOf(message) }
      }),
  )
}

/** The English templates as they read with sample values, once for each option of each choice. */
export function readFilledTemplates(): WholeMessage[] {
  const files = readdirSync(templates).filter((name) => name.endsWith('.md'))
  return files.toSorted().flatMap((name) => {
    const { template } = readTemplate(readFileSync(join(templates, name), 'utf8'))
    if (!template) throw new Error(`${name} cannot be read`)
    if (template.channel === 'checklist') return []
    const bodies = variantsOf(template).map((values) => fill(template, values, { zone: 'UTC' }).body)
    const sentences = bodies.flatMap((body) =>
      sentencesOf({ language: 'en', channel: 'email', purpose: 'check_in', body }),
    )
    return [{ id: name, expected: [], maybe: [], sentences: [...new Set(sentences)] }]
  })
}

function variantsOf(template: Template) {
  const sample = sampleValues(template)
  const others = Object.entries(template.choices).flatMap(([name, { options }]) =>
    options.slice(1).map(({ id }) => ({ ...sample, [name]: id })),
  )
  return [sample, ...others]
}

function sentencesOf(message: unknown): string[] {
  return readDraft(messageSchema.parse(message), noReadings).sentences.map(({ raw }) => raw)
}
