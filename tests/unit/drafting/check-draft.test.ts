import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { purposes } from '@/lib/advice/advice'
import { checkDraft } from '@/lib/drafting/check-draft'
import { findingsSchema, mustFix } from '@/lib/drafting/findings'
import { languageCodes, type Message, messageChannels, messageSchema } from '@/lib/drafting/message'
import { letter, offer } from './letter'

const message: Message = {
  channel: 'email',
  purpose: 'decline_offer',
  ...offer,
  body: letter('I have decided to decline, as we are moving to Porto.'),
}

describe('the findings of a good mail', () => {
  const findings = checkDraft(message)

  test('fit the contract and are ready', () => {
    expect(findingsSchema.parse(findings)).toEqual(findings)
    expect(findings).toMatchObject({ language: 'en', words: 31, paragraphs: 2, ready: true })
    expect(findings.speakingSeconds).toBeUndefined()
  })

  test('show the four parts', () => {
    const shown = Object.entries(findings.structure).map(([part, span]) => [
      part,
      span && message.body.slice(span.start, span.end),
    ])
    expect(Object.fromEntries(shown)).toEqual({
      thanks: 'Thank you for the offer.',
      decision: 'I have decided to decline, as we are moving to Porto.',
      reason: 'as we are moving to Porto.',
      goodwill: 'I wish you and the team all the best.',
    })
  })
})

test('a sentence about the matter alone is no reason', () => {
  const body =
    'Guten Tag, hier ist Maya Lind. Ich nehme das Angebot nicht an. Es geht um die Stelle als Leiterin. Herzlichen Dank.'
  const said: Message = { channel: 'phone_script', purpose: 'decline_offer', body }
  expect(checkDraft(said).structure.reason).toBeNull()
  const told = checkDraft({ ...said, body: `${body} Meine Tochter bleibt hier an der Schule.` }).structure
  expect(told.reason).toEqual({ start: body.length + 1, end: body.length + 41 })
})

test('what stands below the signature is read, a title and a number are not', () => {
  const tail = 'Your people in HR are idiots and I hate your company.'
  const signed = `${message.body}\nSenior Data Engineer, Lisbon\n+351 910 000 000`
  expect(checkDraft({ ...message, body: signed }).findings).toEqual([])
  const { findings } = checkDraft({ ...message, body: `${signed}\n\n${tail}` })
  expect(findings.map(({ span }) => span?.start)).toContain(signed.length + 2)
})

test('a spoken text tells how long it takes', () => {
  const body = Array.from({ length: 75 }, () => 'word').join(' ')
  expect(checkDraft({ channel: 'voicemail', purpose: 'decline_offer', body }).speakingSeconds).toBe(30)
})

test('the gravest findings come first, and one above a hint is not ready', () => {
  const { findings, ready } = checkDraft({ ...message, body: 'I met [name].' })
  const ranks = findings.map(({ severity }) => ['must_fix', 'should_fix', 'hint'].indexOf(severity))
  expect(ranks).toEqual(ranks.toSorted())
  expect(ready).toBe(false)
  expect(findings.find(({ id }) => id === 'unfilled_placeholder')?.severity).toBe('must_fix')
})

test('messages: nulls mean unknown, unknown keys are refused', () => {
  expect(
    messageSchema.parse({
      channel: 'email',
      purpose: 'reopen',
      body: '',
      stage: null,
      facts: { role: null },
    }),
  ).toEqual({
    channel: 'email',
    purpose: 'reopen',
    body: '',
    facts: {},
  })
  expect(messageSchema.safeParse({ channel: 'email', purpose: 'none', body: '' }).success).toBe(false)
  expect(
    messageSchema.safeParse({ channel: 'email', purpose: 'reopen', body: '', tone: 'warm' }).success,
  ).toBe(false)
})

const anything = fc.string({
  unit: fc.oneof(
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    fc.constantFrom(
      ' ',
      '\n',
      '. ',
      ', ',
      "'",
      '"',
      '\ud800',
      '\udc00',
      'İ',
      'I decline',
      'Thursday 5 March',
      '14:30',
      '[name]',
      'Dear Anna,',
      'Kind regards,',
    ),
  ),
  maxLength: 120,
})

test('any text in any language is answered within its bounds', () => {
  fc.assert(
    fc.property(
      fc.record({
        language: fc.constantFrom(undefined, ...languageCodes),
        channel: fc.constantFrom(...messageChannels),
        purpose: fc.constantFrom(...purposes.filter((purpose) => purpose !== 'none')),
        roundsDone: fc.constantFrom(undefined, 0, 4),
        subject: fc.option(anything, { nil: undefined }),
        body: anything,
        facts: fc.record({
          contactName: anything,
          role: anything,
          employer: anything,
          otherEmployer: anything,
          interviewAt: fc.constant('2026-03-05T14:30:00+01:00'),
        }),
      }),
      (given) => {
        const { language, roundsDone, subject, ...rest } = given
        const asked = {
          ...rest,
          ...(language && { language }),
          ...(roundsDone !== undefined && { roundsDone }),
          ...(subject !== undefined && { subject }),
        }
        const { findings, structure } = findingsSchema.parse(checkDraft(asked))
        for (const { id, where, span, severity } of findings) {
          const length = where === 'subject' ? (subject ?? '').length : given.body.length
          if (where === 'body') expect(span).not.toBeNull()
          if (where === 'absent') expect(span).toBeNull()
          if (span) expect(0 <= span.start && span.start < span.end && span.end <= length).toBe(true)
          if (severity === 'must_fix') expect(mustFix).toContain(id)
        }
        for (const span of Object.values(structure))
          if (span) expect(span.start < span.end && span.end <= given.body.length).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['no stop and no space', 'a'.repeat(200_000)],
  ['one long line', 'I decline the offer because '.repeat(7_000)],
  ['blank lines', '\n \n'.repeat(60_000)],
  ['open brackets', '[{<(“'.repeat(40_000)],
  ['figures', '14:30 5. 3. 2026 '.repeat(12_000)],
])(
  '200 KB of %s take seconds at most',
  (_, body) => {
    const started = performance.now()
    expect(checkDraft({ channel: 'email', purpose: 'decline_offer', language: 'en', body }).language).toBe(
      'en',
    )
    expect(performance.now() - started).toBeLessThan(20_000)
  },
  30_000,
)
