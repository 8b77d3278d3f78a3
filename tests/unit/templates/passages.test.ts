import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody, parseChecklist, parseLine, sourceOf } from '@/lib/templates/passages'

describe('passages', () => {
  test('text, fields with and without a form, and an optional passage', () => {
    const { line, problems } = parseLine('As {role:an}, {me:name}.[ Thanks to {team}.]', 7)
    expect(problems).toEqual([])
    expect(line).toEqual([
      { is: 'text', text: 'As ' },
      { is: 'slot', name: 'role', form: 'an', at: 7 },
      { is: 'text', text: ', ' },
      { is: 'slot', name: 'me', form: 'name', at: 7 },
      { is: 'text', text: '.' },
      {
        is: 'optional',
        at: 7,
        pieces: [
          { is: 'text', text: ' Thanks to ' },
          { is: 'slot', name: 'team', form: 'plain', at: 7 },
          { is: 'text', text: '.' },
        ],
      },
    ])
  })

  test('signs that are meant as signs', () => {
    expect(parseLine('a \\[b\\] \\{c\\} d\\e')).toEqual({
      line: [{ is: 'text', text: 'a [b] {c} d\\e' }],
      problems: [],
    })
  })

  test('paragraphs stand between blank lines, and a line break stays one', () => {
    const { paragraphs } = parseBody('one\ntwo\n\n \n\r\nthree\r\n')
    expect(paragraphs.map((lines) => lines.map(sourceOf))).toEqual([['one', 'two'], ['three']])
  })

  test.each([
    ['[a [b] c]', 'inside another'],
    ['[a', 'not closed'],
    ['a]', 'closes nothing'],
    ['{a', 'stands alone'],
    ['a}', 'stands alone'],
    ['{}', 'no field'],
    ['{Role}', 'no field'],
    ['{role:}', 'no field'],
    ['{role : an}', 'no field'],
    ['{role.name}', 'no field'],
  ])('%s is refused on its line', (text, reason) => {
    const [problem] = parseBody(`fine\n\n${text}`, 10).problems
    expect(problem).toMatchObject({ line: 12, text: expect.stringContaining(reason) })
  })

  test('an optional passage does not cross lines', () => {
    expect(parseBody('[one\ntwo]').problems.map(({ line }) => line)).toEqual([1, 2])
  })

  test('a checklist is one item a line', () => {
    const { paragraphs, problems } = parseChecklist('- [ ] One.\n\n- [ ] Two {role}.\n')
    expect(problems).toEqual([])
    expect(paragraphs[0]?.map(sourceOf)).toEqual(['One.', 'Two {role}.'])
    expect(parseChecklist('- [ ] One.\nTwo.', 5).problems).toMatchObject([{ line: 6 }])
    expect(parseChecklist('- [ ] One[ or {role}].', 5).problems).toMatchObject([{ line: 5 }])
  })

  test('whatever is written is read, and what was read can be written again', () => {
    const signs = fc.array(fc.constantFrom('[', ']', '{', '}', '\\', 'role', ':', 'an', ' ', '.', 'é'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(signs, (made) => {
        const text = made.join('')
        const { line, problems } = parseLine(text)
        if (problems.length === 0 && !text.includes('\\')) expect(sourceOf(line)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})
