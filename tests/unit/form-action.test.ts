import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type FormState, formAction, idle, readForm } from '@/lib/form-action'

function formOf(fields: [name: string, value: string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('readForm', () => {
  test('keeps one value as text and several as a list, in their order', () => {
    const form = formOf([
      ['fact', 'gaps'],
      ['employer', 'Corda'],
      ['fact', 'doubts'],
      ['$ACTION_KEY', 'x'],
    ])
    expect(readForm(form)).toEqual({ fact: ['gaps', 'doubts'], employer: 'Corda' })
  })

  test('names that every object has are names like others, and reach no prototype', () => {
    const form = formOf(
      ['constructor', 'toString', '__proto__', 'hasOwnProperty'].map((name) => [name, 'typed']),
    )
    const typed = readForm(form)
    expect(Object.entries(typed)).toEqual([
      ['constructor', 'typed'],
      ['toString', 'typed'],
      ['hasOwnProperty', 'typed'],
    ])
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).typed).toBeUndefined()
  })

  test('a sign that the database cannot keep never arrives', () => {
    expect(readForm(formOf([['slug', 'a\0b']]))).toEqual({ slug: 'ab' })
  })

  test('the time for a name that comes many times grows with their number, not with its square', () => {
    const form = formOf(Array.from({ length: 40_000 }, () => ['fact', '']))
    const began = performance.now()
    expect(readForm(form).fact).toHaveLength(40_000)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('formAction', () => {
  const action = formAction(
    z.object({ employer: z.string() }),
    async () => null,
    async () => {
      throw new Error('never called')
    },
  )

  test.each([null, 5, 'text', [['employer', 'Corda']], [[5, 5]], { employer: 'Corda' }])(
    'what is no form is refused: %j',
    async (sent) => {
      const state: FormState = await action(idle, sent as unknown as FormData)
      expect(state).toMatchObject({ status: 'failed', errors: {}, values: {} })
    },
  )
})
