import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readTemplates } from '@/lib/templates/read-templates'
import { readTemplate } from '@/lib/templates/template-file'
import { sampleFile } from '@/tests/unit/templates/sample-file'

describe('a template file', () => {
  test('is read whole', () => {
    const { template, problems } = readTemplate(sampleFile())
    expect(problems).toEqual([])
    expect(template).toMatchObject({
      slug: 'decline-the-offer',
      rules: ['M2', 'M4'],
      fields: { team: { type: 'line', optional: true }, role: { optional: false } },
      choices: { reason: { optional: true, options: [{ id: 'elsewhere' }, { id: 'move' }] } },
    })
    expect(template?.paragraphs).toHaveLength(5)
  })

  test('is read the same with the line ends of Windows', () => {
    const windows = sampleFile().replaceAll('\n', '\r\n')
    expect(readTemplate(windows)).toEqual(readTemplate(sampleFile()))
  })

  test.each<[says: string, line: number, ...change: [string | RegExp, string]]>([
    ['front matter', 1, '---\nslug', 'slug'],
    ['Unrecognized key', 1, 'tone: formal', 'tone: formal\nauthor: me'],
    ['tone', 6, 'tone: formal', 'tone: solemn'],
    ['locale', 7, 'locale: en-GB', 'locale: en-US'],
    ['rules', 11, '[M2, M4]', '[M2, please]'],
    ['needs an example', 15, ', example: the finance team', ''],
    ['no kind', 3, 'kind: decline-offer-direct', 'kind: decline-it'],
    ['purpose of', 4, 'purpose: decline_offer', 'purpose: reopen'],
    ['channel of', 5, 'channel: email', 'channel: voicemail'],
    ['has a subject', 1, /subject: .*\n/, ''],
    ['city is declared, but not used', 16, 'move to {city}', 'move'],
    ['team is not declared', 29, / {2}team: .*\n/, ''],
    ['reason is not declared', 25, /choices:\n( {2}.*\n)+/, ''],
    ['no form “an”', 30, 'role of {role}', 'role of {contact:an}'],
    ['no form “plain”', 30, 'role of {role}', 'role of {contact}'],
    ['which has no forms', 32, '{reason}', '{reason:short}'],
    ['so it stands in an optional passage', 30, '[ I thank {team} as well.]', ' I thank {team} as well.'],
    ['nothing that may be missing', 30, '{team} as well', '{role} as well'],
    ['not closed', 30, 'as well.]', 'as well.'],
    ['option move is there twice', 23, 'id: elsewhere', 'id: move'],
    ['holds no other choice', 22, 'text: I have accepted another role.', 'text: "Accepted. {reason}"'],
    [
      'has no optional passages',
      22,
      'text: I have accepted another role.',
      'text: "I have accepted [{city}]."',
    ],
    ['“Thanks a lot” is not in the text', 26, 'on: Thank you', 'on: Thanks a lot'],
    ['is no name', 14, '  role: {', '  Role: {'],
    ['who is always there', 14, '  role: {', '  me: {'],
    ['field already', 19, '  reason:\n', '  role:\n'],
  ])('%s', (says, line, from, to) => {
    const { problems } = readTemplate(sampleFile([from, to]))
    const found = problems.find(({ text }) => text.includes(says))
    expect(found, JSON.stringify(problems)).toBeDefined()
    expect(found?.line).toBe(line)
  })

  test('what YAML itself refuses is named with its line', () => {
    expect(readTemplate(sampleFile(['title: Decline', 'title: "Decline'])).problems[0]?.line).toBeGreaterThan(
      7,
    )
    expect(readTemplate(sampleFile(['title: Decline an offer', 'slug: twice'])).template).toBeNull()
  })

  test('aliases, which can grow without end, are refused', () => {
    const bomb = sampleFile(
      ['title: Decline an offer', 'title: &a Decline'],
      ['whenNot: You would take it for more.', 'whenNot: *a'],
    )
    expect(readTemplate(bomb)).toMatchObject({
      template: null,
      problems: [{ text: expect.stringContaining('lias') }],
    })
  })
})

describe('a folder of templates', () => {
  let folder = ''
  const write = (files: Record<string, string>) => {
    folder = mkdtempSync(join(tmpdir(), 'templates-'))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    return folder
  }
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is read in the order of paths', () => {
    const other = sampleFile(['slug: decline-the-offer', 'slug: a-warm-no'], ['tone: formal', 'tone: warm'])
    write({
      'en-GB/decline-the-offer.md': sampleFile(),
      'en-GB/a-warm-no.md': other,
      'notes.txt': 'not read',
    })
    expect(readTemplates(folder).map(({ template }) => template.slug)).toEqual([
      'a-warm-no',
      'decline-the-offer',
    ])
  })

  test('what is wrong anywhere is told at once, with file and line', () => {
    const wrong = sampleFile(['tone: formal', 'tone: solemn'])
    write({
      'en-GB/decline-the-offer.md': wrong,
      'en-GB/other.md': sampleFile(['role of {role}', 'role of {rule}']),
    })
    expect(() => readTemplates(folder)).toThrow(/decline-the-offer\.md:6: tone/)
    expect(() => readTemplates(folder)).toThrow(/other\.md:30: rule is not declared/)
    expect(() => readTemplates(folder)).toThrow(/other\.md:1: belongs in en-GB\/decline-the-offer\.md/)
  })

  test('a slug is taken once, and so is a kind in one tone and language', () => {
    write({ 'en-GB/decline-the-offer.md': sampleFile(), 'de/decline-the-offer.md': sampleFile() })
    expect(() => readTemplates(folder)).toThrow(/the slug decline-the-offer is in de/)
    expect(() => readTemplates(folder)).toThrow(/a text for decline-offer-direct \(formal, en-GB, email\)/)
  })
})
