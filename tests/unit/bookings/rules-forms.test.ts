import { describe, expect, test } from 'vitest'
import { addingOverride, searchQuery } from '@/lib/bookings/availability/schema'
import {
  bookInput,
  confirmInput,
  holdInput,
  manageTokenInput,
  moveInput,
  outcomeInput,
  proposeInput,
  remindersInput,
} from '@/lib/bookings/schema'

const form = {
  coach: 'jonas-brandt',
  kind: 'discovery',
  startsAt: '2026-11-25T10:00:00.000Z',
  submissionKey: '01930000-0000-4000-8000-000000000001',
  name: ' Ines Duarte ',
  email: 'Ines@Example.org',
  zone: 'lisbon',
}

const fieldsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => String(path[0]))

describe('the booking form', () => {
  test('is read kindly, and holds nothing else that was sent', () => {
    const sent = { ...form, state: 'confirmed', clientId: 'x', 'answer.topic': ' An offer ', place: 'x' }
    expect(bookInput.parse(sent)).toEqual({
      coach: 'jonas-brandt',
      kind: 'discovery',
      startsAt: new Date('2026-11-25T10:00:00Z'),
      submissionKey: form.submissionKey,
      name: 'Ines Duarte',
      email: 'ines@example.org',
      zone: 'Europe/Lisbon',
      phone: '',
      shares: [],
      clientAgreesToNotes: false,
      answers: { topic: 'An offer' },
    })
  })

  test('shares count only with an opportunity, one or many', () => {
    expect(bookInput.parse({ ...form, opportunityId: '', shares: ['facts'] })).toMatchObject({ shares: [] })
    const opportunityId = form.submissionKey
    expect(bookInput.parse({ ...form, opportunityId, shares: 'role' })).toMatchObject({ shares: ['role'] })
  })

  test.each([
    ['coach', '../admin'],
    ['kind', ''],
    ['startsAt', 'tomorrow'],
    ['startsAt', '2026-11-25T10:00'],
    // Postgres has no such year.
    ['startsAt', '0000-01-01T00:00:00Z'],
    ['submissionKey', 'x'],
    ['email', ''],
    ['phone', ''],
    ['name', ' '],
    ['name', 'Ines\r\nBcc: others@example.org'],
    ['email', 'a@example.org, b@example.org'],
    ['email', 'a@example.org\r\nBcc: b@example.org'],
    ['zone', 'Nowhere/City'],
    ['zone', '+02:00'],
    ['phone', 'call me'],
    ['shares', ['everything']],
    ['shares', Array(50).fill('role')],
    ['answer.topic', 'x'.repeat(2001)],
    ['answer.topic', ['two', 'answers']],
  ])('%s is not %j', (field, typed) => {
    expect(fieldsOf(bookInput.safeParse({ ...form, [field]: typed }))).toEqual([field])
  })

  test('answers reach no prototype, and NUL no row', () => {
    const sent = JSON.parse('{"answer.__proto__": "x", "answer.a": "b\\u0000c"}')
    expect(bookInput.parse({ ...form, ...sent }).answers.a).toBe('bc')
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

test('days that no database knows are refused, and a search holds no NUL', () => {
  expect(fieldsOf(addingOverride.safeParse({ on: '0000-01-01' }))).toEqual(['on'])
  expect(searchQuery.parse({ q: 'a\0b' }).q).toBe('ab')
})

test('a code may be typed as letters and phones write it', () => {
  expect(confirmInput.parse({ code: ' 123-456 ' })).toEqual({ code: '123456' })
  expect(fieldsOf(confirmInput.safeParse({ code: '12345' }))).toEqual(['code'])
})

test('one to three times are proposed', () => {
  const startsAt = form.startsAt
  expect(proposeInput.parse({ startsAt }).startsAt).toEqual([new Date(startsAt)])
  for (const wrong of [undefined, Array(4).fill(startsAt), Array(21).fill(startsAt), 'x']) {
    expect(fieldsOf(proposeInput.safeParse({ startsAt: wrong }))).toEqual(['startsAt'])
  }
})

test('reminders are chosen from the list; none is a choice', () => {
  expect(remindersInput.parse({}).minutes).toEqual([])
  expect(remindersInput.parse({ minutes: ['60', '1440'] }).minutes).toEqual([60, 1440])
  expect(fieldsOf(remindersInput.safeParse({ minutes: '7' }))).toEqual(['minutes'])
})

test('a reason may be left open, and the rest has its bounds', () => {
  expect(moveInput.parse({ startsAt: form.startsAt })).toMatchObject({ reason: '' })
  expect(fieldsOf(moveInput.safeParse({ startsAt: form.startsAt, reason: 'x'.repeat(501) }))).toEqual([
    'reason',
  ])
  expect(fieldsOf(outcomeInput.safeParse({ outcome: 'forgotten' }))).toEqual(['outcome'])
  expect(fieldsOf(holdInput.safeParse({ ...form, startsAt: '' }))).toEqual(['startsAt'])
  expect(manageTokenInput.safeParse('short').success).toBe(false)
})
