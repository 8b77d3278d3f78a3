import type { FieldType } from '@/lib/templates/field-values'
import { de } from '@/lib/templates/forms/de'
import { en, enUs } from '@/lib/templates/forms/en'
import { es } from '@/lib/templates/forms/es'
import type { Forms } from '@/lib/templates/forms/form'
import { fr } from '@/lib/templates/forms/fr'
import type { Template } from '@/lib/templates/template'

const byLocale: Record<Template['locale'], Forms> = { 'en-GB': en, 'en-US': enUs, de, fr, es }

export function formsOf(locale: Template['locale']): Forms {
  return byLocale[locale]
}

export function hasForm(locale: Template['locale'], type: FieldType | 'me', form: string): boolean {
  return Object.hasOwn(byLocale[locale][type], form)
}
