import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entriesOf, restOf, titleOf, typedOf, withEntries } from '@/lib/resumes/part-of-resume'
import { partIds, parts } from '@/lib/resumes/parts'
import { keptResume } from '@/lib/resumes/read-resume'
import { savingPart } from '@/lib/resumes/schema'

const sample = keptResume(
  JSON.parse(readFileSync('node_modules/@jsonresume/schema/sample.resume.json', 'utf8')),
)
const resume = {
  ...sample,
  certificates: [{ name: 'Rigging', issuer: 'Lloyd’s', date: '2019-05', url: 'https://example.org/c' }],
  basics: { ...sample.basics, pronouns: 'he', 'x-personal': { workRight: 'US citizen', union: 'none' } },
}

describe('a form of each part gives back what it was filled with', () => {
  test.each(partIds)('%s', (id) => {
    const part = parts[id]
    const entries = entriesOf(resume, part)
    expect(entries.length).toBeGreaterThan(0)
    const form = Object.fromEntries(
      entries.flatMap((entry, row) => [
        ...Object.entries(typedOf(entry, part)).map(([name, typed]) => [`${row}.${name}`, typed]),
        [`${row}.rest`, restOf(entry, part)],
      ]),
    )
    const saved = savingPart.parse({ part: id, seen: 'x', ...form })
    expect(keptResume(withEntries(resume, part, saved.entries))).toEqual(keptResume(resume))
    expect(titleOf(entries[0] ?? {}, part)).not.toBe('')
  })
})

describe('what a form sends', () => {
  const send = (form: Record<string, string>) => savingPart.safeParse({ part: 'work', seen: 'x', ...form })

  test('empty rows vanish, rows to take out too, and the rest keeps its order', () => {
    const { data } = send({
      '0.name': 'Corda',
      '1.name': '  ',
      '2.name': 'Gone',
      '2.remove': 'yes',
      '3.name': 'Ferrow',
      '3.endDate': 'present',
      '3.highlights': '- one\n\n• two\n three ',
      also: 'add',
    })
    expect(data?.entries).toEqual([
      { name: 'Corda' },
      { name: 'Ferrow', highlights: ['one', 'two', 'three'] },
    ])
    expect(data?.addsAnother).toBe(true)
  })

  test('each mistake is told beside its own field', () => {
    const { error } = send({ '0.startDate': 'a while ago', '1.url': 'mailto:a@b', '1.name': 'x'.repeat(301) })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['0.startDate', 'Write a month such as 2021-03, 03/2021 or March 2021, or a year.'],
      ['1.name', 'Use at most 300 characters.'],
      ['1.url', 'Write a web address such as example.org/you.'],
    ])
  })

  test('a row to take out is not judged', () => {
    expect(send({ '0.startDate': 'a while ago', '0.remove': 'yes' }).data?.entries).toEqual([])
  })

  test.each(['[1]', '{', '"x"', 'x'.repeat(30_000), '{"__proto__":{"a":1}}'])(
    'what no field shows adds nothing when it is not an object: %#',
    (rest) => {
      expect(send({ '0.name': 'Corda', '0.rest': rest }).data?.entries).toEqual([{ name: 'Corda' }])
    },
  )

  test('a part that is not there is refused', () => {
    expect(savingPart.safeParse({ part: 'meta', seen: 'x' }).success).toBe(false)
  })

  test('countries are kept by their two letters', () => {
    const { data } = savingPart.safeParse({ part: 'basics', seen: 'x', '0.location.countryCode': 'portugal' })
    expect(data?.entries).toEqual([{ location: { countryCode: 'PT' } }])
  })
})
