import { fill } from '@/lib/templates/fill-template'
import type { Template } from '@/lib/templates/template'

/** The labels that stand in a text of this template where words are missing, without their brackets. */
export function labelsOf(template: Template): string[] {
  const labels = [...Object.values(template.fields), ...Object.values(template.choices)].map(
    ({ label }) => label,
  )
  const { subject, body, spans } = fill(template, {}, { zone: 'UTC' })
  const open = spans.flatMap(({ where, start, end, gap }) =>
    gap ? ((where === 'subject' ? subject : body) ?? '').slice(start + 1, end - 1) : [],
  )
  return [...new Set([...labels, ...open])]
}
