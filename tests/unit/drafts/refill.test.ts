import { describe, expect, test } from 'vitest'
import { findingsBesideGaps } from '@/lib/drafts/findings-beside-gaps'
import { labelsOf } from '@/lib/drafts/gap-labels'
import { gapsOf } from '@/lib/drafts/gaps'
import { leaveAllOut, leaveOut } from '@/lib/drafts/leave-out'
import { refill, textOf } from '@/lib/drafts/refill'
import { smallText, typed } from './case'

const template = smallText(
  '{contact:greeting}\n\nThank you, {contact:given}. I withdraw from the {role} role. [With {team}.]\n\n{me:name}, {me:phone}',
  `  contact: { type: person, label: "Who?" }
  role: { type: role, label: "Which role?" }
  team: { type: line, label: "Which team?", example: "sales", optional: true }`,
)
const me = { name: 'Ines' }
const write = (values: Record<string, unknown>) => textOf(template, typed({ me, ...values }), 'UTC')

describe('refill', () => {
  const change = (body: string, before: Record<string, unknown>, after: Record<string, unknown>) =>
    refill(
      template,
      { subject: write(before).subject, body, editedByHand: true },
      { before: typed({ me, ...before }), after: typed({ me, ...before, ...after }) },
      'UTC',
    )

  test('a text nobody wrote into is made anew', () => {
    const before = { role: 'Analyst' }
    const values = { before: typed({ me, ...before }), after: typed({ me, ...before, team: 'sales' }) }
    expect(refill(template, { ...write(before), editedByHand: false }, values, 'UTC').body).toContain(
      'With sales.',
    )
  })

  test('in a text somebody wrote into, gaps get their words, each the form of its place', () => {
    const body = `${write({}).body}\n\nPS. My own words.`
    const filled = change(body, {}, { contact: { name: 'Anna Brandt', firstNames: true }, role: 'Analyst' })
    expect(filled.body).toContain('Anna,\n\nThank you, Anna. I withdraw from the Analyst role.')
    expect(filled.body).toContain('PS. My own words.')
    expect(filled.subject).toBe('The Analyst role')
  })

  test('words that moved are filled where they are now, and what was taken out stays out', () => {
    const body = 'I withdraw from the [Which role?] role.\n\nHello [Who?]'
    expect(change(body, {}, { role: 'Analyst' }).body).toBe(
      'I withdraw from the Analyst role.\n\nHello [Who?]',
    )
  })

  test('an optional sentence does not come into a text of somebody’s own', () => {
    const before = { role: 'Analyst', contact: { name: 'Anna' } }
    const { body } = write(before)
    expect(change(body, before, { team: 'sales' }).body).toBe(body)
  })

  test('a name that was corrected stands where the old one stood, in a text of somebody’s own, too', () => {
    const before = { role: 'Analyst', contact: { name: 'Anna' } }
    const body = 'I withdraw from the Analyst role (Analyst, not Analysts) at $1.'
    const changed = change(body, before, { role: 'Data (Senior) $& lead' })
    const name = 'Data (Senior) $& lead'
    expect(changed.body).toBe(`I withdraw from the ${name} role (${name}, not Analysts) at $1.`)
    expect(changed.subject).toBe(`The ${name} role`)
  })

  test('so does a day', () => {
    const text = smallText('See you on {date}.', '  date: { type: date, label: "Which day?" }', 'Our talk')
    const before = typed({ date: '2026-11-27' })
    const written = { ...textOf(text, before, 'UTC'), editedByHand: true }
    const own = { ...written, body: `Oh. ${written.body}` }
    const after = typed({ date: '2026-11-30' })
    expect(refill(text, own, { before, after }, 'UTC').body).toBe(`Oh. ${textOf(text, after, 'UTC').body}`)
  })

  test('the writer’s number fills both places', () => {
    expect(change(write({}).body, {}, { me: { name: 'Ines', phone: '+351 910' } }).body).toContain(
      'Ines, +351 910',
    )
  })

  test('one full stop is enough', () => {
    const text = smallText(
      'Hello {company}. Bye.',
      '  company: { type: company, label: "Firm?" }',
      'To {company}',
    )
    const written = { ...textOf(text, {}, 'UTC'), editedByHand: true }
    const values = { before: {}, after: typed({ company: 'Acme Inc.' }) }
    expect(refill(text, written, values, 'UTC').body).toBe('Hello Acme Inc. Bye.')
  })
})

describe('gapsOf', () => {
  test('finds the open labels of the template in subject and body, in order', () => {
    const found = gapsOf(write({}), labelsOf(template), [])
    expect(found.map(({ where, words }) => `${where} ${words}`)).toEqual([
      'subject [Which role?]',
      'body [Who?]',
      'body [Who?]',
      'body [Which role?]',
      'body [Your number]',
    ])
  })

  test('takes the checker’s placeholders too, once, and no hints', () => {
    const text = { subject: 'X', body: 'Dear [Who?] and XXX' }
    const finding = { id: 'unfilled_placeholder', where: 'body', text: '' } as const
    const found = gapsOf(text, labelsOf(template), [
      { ...finding, severity: 'must_fix', span: { start: 5, end: 11 } },
      { ...finding, severity: 'must_fix', span: { start: 16, end: 19 } },
      { ...finding, severity: 'hint', span: { start: 0, end: 4 } },
    ])
    expect(found.map(({ words }) => words)).toEqual(['[Who?]', 'XXX'])
  })
})

describe('leaveOut', () => {
  const without = (body: string, words: string) => {
    const start = body.indexOf(words)
    return leaveOut({ subject: '', body }, { where: 'body', start, end: start + words.length }).body
  }

  test.each([
    ['One. Two [x] here. Three.', 'One. Three.'],
    ['Two [x] here. Three.', 'Three.'],
    ['One. Two [x] here.', 'One.'],
    ['[x]\n\nThank you.', 'Thank you.'],
    ['Hello,\n\nIt is [x].\n\nBye', 'Hello,\n\nBye'],
    ['Bye,\nInes\n[x]', 'Bye,\nInes'],
    ['Is it [x]? “No.” Yes.', '“No.” Yes.'],
  ])('%j becomes %j', (body, rest) => {
    expect(without(body, '[x]')).toBe(rest)
  })

  test('in a subject only the part goes', () => {
    const subject = 'Analyst, [x]: my answer'
    expect(leaveOut({ subject, body: '' }, { where: 'subject', start: 9, end: 12 }).subject).toBe(
      'Analyst, my answer',
    )
  })
})

describe('a number that is open twice', () => {
  const text = { subject: '', body: 'Hello. My number is [Your number]. Again: [Your number].\n\nGoodbye.' }
  const gaps = gapsOf(text, ['Your number'], [])
  const lacks = (words: string) => ({
    id: 'incomplete_voicemail' as const,
    severity: 'should_fix' as const,
    where: 'absent' as const,
    span: null,
    text: `The voicemail lacks ${words}. The listener cannot call back.`,
  })

  test('goes with both of its sentences at once', () => {
    expect(gaps).toHaveLength(2)
    const [first] = gaps
    expect(first && leaveAllOut(text, first).body).toBe('Hello.\n\nGoodbye.')
  })

  test('is not missed a second time by the checker', () => {
    expect(findingsBesideGaps([lacks('a number to call')], gaps)).toEqual([])
    expect(findingsBesideGaps([lacks('your name and a number to call')], gaps)).toEqual([lacks('your name')])
    expect(findingsBesideGaps([lacks('a number to call')], [])).toHaveLength(1)
  })
})
