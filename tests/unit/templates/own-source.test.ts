import { expect, test } from 'vitest'
import { ownWordsOf, withOwnWords } from '@/lib/templates/own/own-source'
import { readTemplates } from '@/lib/templates/read-templates'
import { sampleFile } from './sample-file'

const words = ownWordsOf(sampleFile())

test('every text of the library can be copied and saved as it is', () => {
  for (const { source, file } of readTemplates('content/templates')) {
    const { template, problems } = withOwnWords(source, ownWordsOf(source))
    expect(problems, file).toEqual([])
    expect(template, file).not.toBeNull()
  }
})

test('fields that are not used any more, and notes that hang on nothing, are no problem', () => {
  const { template, problems } = withOwnWords(sampleFile(), { ...words, body: 'No, thank you.' })
  expect(problems).toEqual([])
  expect(template?.paragraphs).toHaveLength(1)
  const back = withOwnWords(withOwnWords(sampleFile(), { ...words, body: 'No.' }).source, words)
  expect(back).toMatchObject({ problems: [], template: { fields: { role: { label: 'The role' } } } })
})

test.each([
  ['Hello {nobody},', /nobody is not declared/],
  ['Hello\n\n{role', /stands alone/],
  ['Dear [team', /not closed/],
])('“%s” is told by its line', (body, text) => {
  const { problems } = withOwnWords(sampleFile(), { ...words, body })
  expect(problems[0]).toMatchObject({
    part: 'body',
    line: body.split('\n').length,
    text: expect.stringMatching(text),
  })
})

test('what is typed stays words: it declares nothing and ends nothing', () => {
  const odd = { title: 'x" } # slug: other', subject: '---', body: '---\nslug: other\n---\nHello.' }
  const { template } = withOwnWords(sampleFile(), odd)
  expect(template).toMatchObject({ slug: 'decline-the-offer', title: odd.title })
})
