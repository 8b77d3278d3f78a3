import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alsoCalled } from '@/lib/templates/also-called'
import { findKind, kinds } from '@/lib/templates/kinds'
import { readTemplate } from '@/lib/templates/template-file'
import { rowOf } from '@/lib/templates/template-row'

test('every kind is called something else in every language', () => {
  const languages = ['en', 'de', 'fr', 'es'] as const
  const silent = kinds.flatMap(({ id }) => languages.filter((language) => alsoCalled(id, language) === ''))
  expect(silent).toEqual([])
  expect(alsoCalled('constructor', 'en')).toBe('')
})

test('a text is found by the words of its own language and by the English ones', () => {
  const { template } = readTemplate(readFileSync('content/templates/de/angebot-absagen.md', 'utf8'))
  const { words } = rowOf(template ?? expect.fail('cannot be read'))
  expect(words).toContain(findKind('decline-offer-direct')?.title)
  expect(words).toContain('Jobangebot ablehnen')
  expect(words).toContain('turn down an offer')
  expect(words).not.toContain('rechazar')
})
