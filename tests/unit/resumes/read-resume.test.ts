import { readdirSync, readFileSync } from 'node:fs'
import { schema, validate } from '@jsonresume/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportResume } from '@/lib/resumes/export-resume'
import { resumeSchema } from '@/lib/resumes/json-resume'
import { maxResumeLength, type ReadResume, readResume } from '@/lib/resumes/read-resume'

const published = 'node_modules/@jsonresume/schema'
const examples = [
  `${published}/sample.resume.json`,
  ...readdirSync(`${published}/examples`).map((file) => `${published}/examples/${file}`),
]

describe('what other programs wrote', () => {
  test.each(examples)('%s comes out as it went in', (file) => {
    const source = readFileSync(file, 'utf8')
    const { resume, leftOut } = read(source)
    expect(leftOut).toEqual([])
    expect(resume).toEqual(JSON.parse(source, (_, value) => (value === '' ? undefined : value)))
    expectPublished(exportResume(resume))
  })

  test('every part of the published schema is known, and no other', () => {
    const own = Object.keys(resumeSchema.shape).sort()
    expect(own).toEqual(Object.keys(schema.properties).sort())
  })

  test('what JSON Resume does not know stays, and is named', () => {
    const source = {
      basics: { name: 'Ines', pronouns: 'she' },
      extra: { a: [1] },
      work: [{ name: 'Corda', tag: 7 }],
    }
    expect(read(JSON.stringify(source))).toEqual({ resume: source, leftOut: [], unknown: ['extra'] })
  })
})

describe('what people wrote', () => {
  test('dates, numbers, single texts and addresses are understood', () => {
    const { resume, leftOut } = read(
      JSON.stringify({
        basics: { name: ' Ines ', url: 'example.org/ines', phone: 351210000044 },
        work: [{ startDate: 'March 2021', endDate: null, highlights: 'one result', summary: '' }],
        education: [{ score: 1.3, startDate: 2016 }],
      }),
    )
    expect(leftOut).toEqual([])
    expect(resume).toEqual({
      basics: { name: 'Ines', url: 'https://example.org/ines', phone: '351210000044' },
      work: [{ startDate: '2021-03', highlights: ['one result'] }],
      education: [{ score: '1.3', startDate: '2016' }],
    })
  })

  test('what does not fit is left out alone, and told with its place', () => {
    const { resume, leftOut } = read(
      JSON.stringify({
        basics: { name: 'Ines', email: 'nowhere', url: 'javascript:alert(1)' },
        work: [{ name: 'A', startDate: 'Spring 2019' }, 7, { name: 'B', highlights: [1, 'kept'] }],
        skills: 'many',
      }),
    )
    expect(resume).toEqual({
      basics: { name: 'Ines' },
      work: [{ name: 'A' }, { name: 'B', highlights: ['kept'] }],
    })
    expect(leftOut).toEqual([
      { where: 'basics, email', why: '“nowhere” is no e-mail address' },
      { where: 'basics, url', why: '“javascript:alert(1)” is no web address' },
      { where: 'work 1, startDate', why: '“Spring 2019” is no date such as 2021-03' },
      { where: 'work 2', why: 'is no entry' },
      { where: 'work 3, highlights 1', why: 'is no text' },
      { where: 'skills', why: 'is no list' },
    ])
  })

  test.each(['present', 'Present', 'current', 'now', 'heute', 'aujourd’hui', "aujourd'hui", 'actualidad'])(
    'an end that is “%s” is none',
    (endDate) => {
      const { resume, leftOut } = read(JSON.stringify({ work: [{ startDate: '2021-03', endDate }] }))
      expect(resume).toEqual({ work: [{ startDate: '2021-03' }] })
      expect(leftOut).toEqual([])
    },
  )

  test('a start cannot be “present”', () => {
    const { leftOut } = read(JSON.stringify({ work: [{ name: 'A', startDate: 'present' }] }))
    expect(leftOut).toEqual([{ where: 'work 1, startDate', why: '“present” is no date such as 2021-03' }])
  })

  test('the names of older files are read as those of today, unless both stand there', () => {
    const { resume, leftOut } = read(
      JSON.stringify({
        basics: { name: 'Ines', website: 'example.org/ines' },
        work: [
          { company: 'Corda', website: 'corda.example' },
          { name: 'Ferrow', company: 'Ferrow Group' },
        ],
      }),
    )
    expect(leftOut).toEqual([])
    expect(resume).toEqual({
      basics: { name: 'Ines', url: 'https://example.org/ines' },
      work: [
        { name: 'Corda', url: 'https://corda.example' },
        { name: 'Ferrow', company: 'Ferrow Group' },
      ],
    })
  })

  test('a picture is kept, and told that it stands nowhere', () => {
    const source = { basics: { name: 'Ines', image: 'https://example.org/ines.jpg' } }
    const { resume, leftOut } = read(JSON.stringify(source))
    expect(resume).toEqual(source)
    expect(leftOut).toEqual([{ where: 'basics, image', why: 'is kept, but no résumé here shows a picture' }])
  })

  test('an end before its start is kept, and told with its place in the file', () => {
    const work = [
      7,
      { name: 'A', startDate: '2021-03', endDate: '2019-01' },
      { name: 'B', startDate: '2019-05', endDate: '2019' },
    ]
    const { resume, leftOut } = read(JSON.stringify({ work }))
    expect(resume).toEqual({ work: work.slice(1) })
    expect(leftOut).toEqual([
      { where: 'work 1', why: 'is no entry' },
      { where: 'work 2, endDate', why: '2019-01 lies before the start, 2021-03' },
    ])
  })

  test('a single text that is too long for its list goes as a whole', () => {
    const job = { name: 'A', highlights: 'x'.repeat(2001) }
    const { resume, leftOut } = read(JSON.stringify({ work: [job] }))
    expect(resume).toEqual({ work: [{ name: 'A' }] })
    expect(leftOut).toEqual([{ where: 'work 1, highlights 1', why: 'is longer than 2000 characters' }])
  })

  test.each([
    ['', /not JSON/],
    ['{"basics":', /not JSON/],
    ['[]', /not a résumé/],
    ['"text"', /not a résumé/],
    ['{"title":"An invoice","total":5}', /No part of a résumé/],
    ['{"basics":{}}', /not a résumé/],
    [' '.repeat(maxResumeLength + 1), /longer than any résumé/],
  ])('what is no résumé is refused in words: %#', (source, words) => {
    expect(readResume(source)).toMatch(words)
  })

  test('keys with a meaning of their own, unseen signs and depth without end are taken out', () => {
    const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`
    const { resume } = read(
      `{"__proto__":{"polluted":true},"basics":{"name":"I\\u202Enes\\u0000","constructor":{"x":1}},"work":[{"name":"A","more":${deep}}]}`,
    )
    expect(resume).toEqual({ basics: { name: 'Ines' }, work: [{ name: 'A' }] })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('whatever JSON comes: a refusal in words, or what the published schema takes', () => {
    const part = fc.constantFrom('basics', 'work', 'skills', 'education', 'meta', 'else')
    const key = fc.constantFrom(
      'name',
      'url',
      'email',
      'startDate',
      'highlights',
      'keywords',
      'location',
      'x',
    )
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.constantFrom('2021-03', 'a@b.example'),
    )
    const inner = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)))
    const anything = fc.dictionary(part, fc.oneof(leaf, inner, fc.array(fc.oneof(leaf, inner))))
    fc.assert(
      fc.property(anything, (value) => {
        const found = readResume(JSON.stringify(value))
        if (typeof found === 'string') return
        expectPublished(exportResume(found.resume))
        expect(read(JSON.stringify(found.resume)).resume).toEqual(found.resume)
      }),
      { numRuns: 300 },
    )
  })
})

function read(source: string): ReadResume {
  const found = readResume(source)
  if (typeof found === 'string') throw new Error(found)
  return found
}

function expectPublished(resume: object): void {
  validate(resume, (errors) => expect(errors).toBeNull())
}
