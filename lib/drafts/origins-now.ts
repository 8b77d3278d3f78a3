import type { Template } from '@/lib/templates/template'
import type { Sourced } from './draft'
import { sameValue } from './field-form'
import { type Known, knownValues } from './known-values'

/** The values as a page shows them: one that the opportunity does not say any more does not claim to come from it. */
export function originsNow(template: Template, values: Sourced, known: Known): Sourced {
  const today = knownValues(template, known)
  const shown = Object.entries(values).map(([name, value]) => {
    const now = today[name]
    const agrees =
      now?.origin === 'opportunity' && sameValue(now.value, value.value, template.fields[name]?.type)
    return [name, value.origin === 'opportunity' && !agrees ? { ...value, origin: 'former' } : value] as const
  })
  return Object.fromEntries(shown) as Sourced
}
