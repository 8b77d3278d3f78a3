import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readTemplates } from '@/lib/templates/read-templates'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'
import { sampleFile } from '@/tests/unit/templates/sample-file'
import { overlaps } from '@/tests/unit/templates/shared-words'

function textOf(...changes: Parameters<typeof sampleFile>): Template {
  const { template } = readTemplate(sampleFile(...changes))
  if (!template) throw new Error('The sample is not read.')
  return template
}

describe('two kinds in one language share no more than a formula', () => {
  test('the library', () => {
    const folder = fileURLToPath(new URL('../../../content/templates', import.meta.url))
    expect(overlaps(readTemplates(folder).map(({ template }) => template))).toEqual([])
  })

  const rewritten: Parameters<typeof sampleFile> = [
    ['slug: decline-the-offer', 'slug: another'],
    ['kind: decline-offer-direct', 'kind: decline-offer-culture'],
    [
      'Thank you for offering me the role of {role}.',
      'Your letter about {role} reached me, and I thank you.',
    ],
    [' I thank {team} as well.', ' {team} was kind to me.'],
    ['I have decided not to accept it.', 'My answer is no.'],
    [' will hear it from me.', ' has my thanks.'],
  ]

  test('a copied sentence is found, a rewritten text is not', () => {
    expect(overlaps([textOf(), textOf(...rewritten)])).toEqual([])
    const one = textOf([
      'decided not to accept it.',
      'decided, after two long evenings with my plans, not to accept it.',
    ])
    const copied = textOf(...rewritten, [
      'My answer is no.',
      'I have decided, after two long evenings with my plans, not to.',
    ])
    expect(overlaps([one, copied])).toEqual([expect.stringContaining('two long evenings with my')])
  })

  test('many small pieces are found as well; tones of one kind, and languages, are not compared', () => {
    const [slug, kind] = rewritten
    if (!slug || !kind) throw new Error('There is no change.')
    expect(overlaps([textOf(), textOf(slug, kind)])).toEqual([expect.stringContaining('runs of five words')])
    expect(overlaps([textOf(), textOf(slug)])).toEqual([])
    expect(overlaps([textOf(), textOf(slug, kind, ['locale: en-GB', 'locale: fr'])])).toEqual([])
  })
})
