import { expect, test } from 'vitest'
import { roleTitle } from '@/lib/role-title'
import { valueSchemas } from '@/lib/templates/field-values'

test.each([
  ['Head of Data (m/f/d)', 'Head of Data'],
  ['Projektleitung (w/m/d)', 'Projektleitung'],
  ['Projektleiter (m/w/div.)', 'Projektleiter'],
  ['Data Engineer (F/M/X)', 'Data Engineer'],
  ['Entwickler*in [m|w|d]', 'Entwickler*in'],
  ['Analyste financier (H/F)', 'Analyste financier'],
  ['Analyste financier H/F', 'Analyste financier'],
  ['Pflegefachperson (80-100 %)', 'Pflegefachperson'],
  ['Pflegefachperson, 80 – 100%', 'Pflegefachperson'],
  ['Product Owner (all genders) (100%)', 'Product Owner'],
  ['Product Owner (m/w/d) 80–100 %', 'Product Owner'],
  ['Teamleiter (m/w/d) Einkauf', 'Teamleiter Einkauf'],
  ['Developer (gn)', 'Developer'],
])('an advertised “%s” is spoken of as “%s”', (advertised, spoken) => {
  expect(roleTitle(advertised)).toBe(spoken)
  expect(roleTitle(spoken)).toBe(spoken)
  expect(valueSchemas.role.parse(advertised)).toBe(spoken)
})

test.each([
  'Engineer (Platform)',
  'Head of R/D',
  'Nurse, A&E',
  'Manager (UK/IE)',
  'Analyst 2',
  'F/X trader',
  '(m/w/d)',
])('“%s” stays as it is', (role) => {
  expect(roleTitle(role)).toBe(role)
})
