import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Values } from '@/lib/templates/field-values'
import { fill } from '@/lib/templates/fill-template'
import type { Template } from '@/lib/templates/template'
import { readTemplate } from '@/lib/templates/template-file'
import { toUsEnglish } from '@/lib/templates/us-english'
import { sampleFile } from '@/tests/unit/templates/sample-file'

const zone = 'Europe/London'

function templateOf(...changes: Parameters<typeof sampleFile>): Template {
  const { template, problems } = readTemplate(sampleFile(...changes))
  if (!template || problems.length > 0) throw new Error(JSON.stringify(problems))
  return template
}

const whole: Values = {
  contact: { name: 'Anna Brandt', address: 'ms' },
  role: 'Analyst',
  team: 'the finance team',
  reason: 'elsewhere',
  me: { name: 'Sam Okafor', phone: '+44 20 7946 0018' },
}

describe('filling a template', () => {
  test('everything told', () => {
    expect(fill(templateOf(), whole, { zone })).toMatchObject({
      subject: 'Analyst: my decision',
      missing: [],
      body: `Dear Ms Brandt,

Thank you for offering me the role of Analyst. I thank the finance team as well.

I have decided not to accept it. I have accepted another role.

the finance team will hear it from me.

Yours sincerely,
Sam Okafor
+44 20 7946 0018`,
    })
  })

  test('what may be missing leaves nothing behind: no space, no line, no paragraph', () => {
    const { contact, role } = whole
    const { body, missing } = fill(templateOf(), { contact, role, me: { name: 'Sam Okafor' } }, { zone })
    expect(missing).toEqual([])
    expect(body).toBe(`Dear Ms Brandt,

Thank you for offering me the role of Analyst.

I have decided not to accept it.

Yours sincerely,
Sam Okafor`)
  })

  test('what is needed and missing is named once and leaves its label as a gap', () => {
    const { subject, body, missing, spans } = fill(templateOf(), {}, { zone })
    expect(missing).toEqual(['role', 'contact', 'me.name'])
    expect(subject).toBe('[The role]: my decision')
    expect(body).toContain('the role of [The role].')
    expect(body).toContain('[Who made the offer]\n')
    expect(spans.every(({ gap }) => gap)).toBe(true)
  })

  test('a field of an option is needed only when that option is chosen', () => {
    expect(fill(templateOf(), { ...whole, reason: 'move' }, { zone })).toMatchObject({
      missing: ['city'],
      body: expect.stringContaining('I will not move to [The other city].'),
    })
    const told = fill(templateOf(), { ...whole, reason: 'move', city: 'Lyon' }, { zone })
    expect(told.body).toContain('I will not move to Lyon.')
    expect(told.spans.filter(({ name }) => name === 'reason' || name === 'city')).toHaveLength(3)
  })

  test('a required choice that is not made is missing', () => {
    const required = templateOf(['label: One short reason\n    optional: true', 'label: One short reason'])
    expect(fill(required, { ...whole, reason: undefined }, { zone })).toMatchObject({
      missing: ['reason'],
      body: expect.stringContaining('accept it. [One short reason]'),
    })
  })

  test('the greeting of somebody whose name need not be known has words for nobody', () => {
    const open = templateOf(['label: Who made the offer }', 'label: Who made the offer, optional: true }'])
    expect(fill(open, {}, { zone }).body).toMatch(/^Dear Hiring Team,\n/)
    expect(fill(open, whole, { zone }).body).toMatch(/^Dear Ms Brandt,\n/)
  })

  test('the writer’s number, where a text needs it, is missing by name', () => {
    const spoken = templateOf(['[{me:phone}]', '{me:phone}'])
    const { missing, body } = fill(spoken, { ...whole, me: { name: 'Sam' } }, { zone })
    expect(missing).toEqual(['me.phone'])
    expect(body).toMatch(/\[Your number\]$/)
  })

  test('line breaks in a value collapse, and one full stop is enough', () => {
    const role = ' Head\r\n of\u2028 Sales\t\u0000Inc. '
    expect(fill(templateOf(), { ...whole, role }, { zone }).body).toContain(
      'the role of Head of Sales Inc. I thank',
    )
  })

  test('a checklist is a list of lines', () => {
    const list = sampleFile(
      ['kind: decline-offer-direct', 'kind: send-off'],
      ['purpose: decline_offer', 'purpose: none'],
      ['channel: email', 'channel: checklist'],
      [/fields:[\s\S]*(?=notes:)/, ''],
      [/\n---\n\{contact[\s\S]*/, '\n---\n- [ ] One.\n- [ ] Thank you.\n'],
    )
    const { template, problems } = readTemplate(list)
    expect(problems).toEqual([])
    expect(template && fill(template, {}, { zone })).toMatchObject({
      subject: null,
      body: '- One.\n- Thank you.',
    })
  })
})

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '{role}',
    '[x]',
    '{me:name}[',
    '\\{',
    '$1',
    '$&',
    '{{a}}',
    'a\r\nBcc: b@c.d',
    '__proto__',
    '  ',
    '.',
  ),
)
const person = fc.record(
  {
    name: text,
    given: text,
    family: text,
    address: fc.constantFrom('ms', 'mr'),
    degree: fc.constantFrom('dr', 'prof'),
    firstNames: fc.boolean(),
  },
  { requiredKeys: ['name'] },
)
const anyValues: fc.Arbitrary<Values> = fc.record(
  {
    contact: fc.oneof(person, fc.anything()),
    role: fc.oneof(text, fc.anything()),
    team: text,
    city: text,
    reason: fc.constantFrom('elsewhere', 'move', 'other', '__proto__'),
    me: fc.oneof(fc.record({ name: text, phone: text, email: text }), fc.anything()),
  },
  { requiredKeys: [] },
)

describe('whatever is typed', () => {
  const templates = ['en-GB', 'de', 'fr', 'es'].flatMap((locale) =>
    ['brief', 'warm', 'formal'].flatMap((tone) => {
      const template = templateOf([/locale: .*/, `locale: ${locale} `], [/tone: .*/, `tone: ${tone} `])
      return locale === 'en-GB' ? [template, toUsEnglish(template)] : [template]
    }),
  )

  const eachFilled = (check: (filled: ReturnType<typeof fill>, values: Values) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...templates), anyValues, (template, values) =>
        check(fill(template, values, { zone }), values),
      ),
      { numRuns: 1000 },
    )

  test('nothing of the template’s structure is left, and no value makes any', () => {
    eachFilled(({ subject, body, spans }) => {
      for (const where of ['subject', 'body'] as const) {
        const inserted = spans.filter((span) => span.where === where)
        expect(withoutSpans(where === 'body' ? body : (subject ?? ''), inserted)).not.toMatch(/[[\]{}\\]/)
      }
      expect(subject).not.toMatch(/[\r\n]/)
      expect(body.split('\n').length).toBeLessThanOrEqual(11)
      expect(body).not.toMatch(/[^\S\n]\n|\n\n\n|^\s|\s$/)
    })
  })

  test('spans stand in order, apart, and cover what was inserted and nothing else', () => {
    eachFilled(({ body, spans }) => {
      const inBody = spans.filter(({ where }) => where === 'body')
      let end = 0
      for (const span of inBody) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(body.length)
      expect(fixed).toContain(withoutSpans(body, inBody))
    })
  })

  test('a role that can be read stands there as typed', () => {
    eachFilled(({ body, missing }, { role }) => {
      const typed = typeof role === 'string' ? role.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim() : ''
      expect(missing.includes('role')).toBe(typed === '')
      if (typed !== '') expect(body).toContain(`the role of ${typed}${typed.endsWith('.') ? '' : '.'}`)
    })
  })

  // The template's own words, in every combination of what may be missing.
  const fixed = [true, false].flatMap((team) =>
    [true, false].flatMap((phone) =>
      ['', ' '].flatMap((reason) =>
        ['.', ''].flatMap((stop) =>
          ['Yours sincerely,', 'Sincerely,'].map(
            (closing) =>
              `\n\nThank you for offering me the role of ${stop}${team ? ' I thank  as well.' : ''}\n\nI have decided not to accept it.${reason}\n\n${team ? ' will hear it from me.\n\n' : ''}${closing}\n${phone ? '\n' : ''}`,
          ),
        ),
      ),
    ),
  )
})

function withoutSpans(text: string, spans: { start: number; end: number }[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
