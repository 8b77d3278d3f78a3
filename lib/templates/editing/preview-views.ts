import type { Values } from '@/lib/templates/field-values'
import { type Preview, preview } from '@/lib/templates/preview'
import { requiredValues, sampleValues } from '@/lib/templates/sample-values'
import type { Template } from '@/lib/templates/template'
import { toUsEnglish } from '@/lib/templates/us-english'

export type PreviewView = { id: string; title: string; locale: Template['locale']; preview: Preview }

const zone = { zone: 'Europe/Lisbon' }

/**
 * A text as different readers would see it: everything told, only what is needed, nothing; people by their first
 * names, and people of whom nobody knows whether Ms or Mr; the British one in American English.
 */
export function previewViews(template: Template): PreviewView[] {
  const told = sampleValues(template)
  const people = Object.values(template.fields).some(({ type }) => type === 'person')
  const view = (id: string, title: string, values: Values, of = template): PreviewView => ({
    id,
    title,
    locale: of.locale,
    preview: preview(of, values, zone),
  })
  const us = toUsEnglish(template)
  return [
    view('told', 'With everything told', told),
    view('needed', 'With only what is needed', requiredValues(template)),
    view('gaps', 'With nothing told yet', {}),
    ...(people
      ? [view('first-names', 'On first names', withPeople(template, told, { firstNames: true }))]
      : []),
    ...(people ? [view('untitled', 'Without Ms or Mr', withPeople(template, told, {}))] : []),
    ...(us === template ? [] : [view('us', 'In American English', sampleValues(us), us)]),
  ]
}

/** Everybody by name alone, and whatever is said of them besides. */
function withPeople({ fields }: Template, values: Values, told: { firstNames?: true }): Values {
  const changed = Object.entries(values).map(([name, value]) => {
    if (!Object.hasOwn(fields, name) || fields[name]?.type !== 'person') return [name, value]
    return [name, { name: (value as { name: string }).name, ...told }]
  })
  return Object.fromEntries(changed)
}
