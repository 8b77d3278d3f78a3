import { expect, test } from 'vitest'
import { joinVerbs } from '@/lib/templates/joined-verbs'

test.each([
  ['wie sage ich ab', 'wie absagen ich '],
  ['Sagt man ein Angebot ab?', 'absagen man ein Angebot ?'],
  ['ich nehme die Zusage zurück', 'ich zurücknehmen die Zusage '],
  ['ich nehme an', 'ich annehmen '],
  ['ziehe meine Bewerbung zurück', 'zurückziehen meine Bewerbung '],
])('“%s” is looked for as “%s”', (words, joined) => {
  expect(joinVerbs(words)).toBe(joined)
})

test.each([
  'absagen',
  'ab Mai sage ich Ja',
  'Sie sagen Ja ab 2027',
  'usage and ability',
  'message about',
  '',
])('“%s” stays', (words) => expect(joinVerbs(words)).toBe(words))
