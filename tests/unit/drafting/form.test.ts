import { describe, expect, test } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { findingsOf, hintsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const good = letter('I have decided to decline.')
const spoken: Written = { ...offer, channel: 'phone_script', subject: undefined }
const voicemail: Written = { ...offer, channel: 'voicemail', subject: undefined }

describe('missing_subject', () => {
  test.each([undefined, '', '   '])('a mail with the subject %o', (subject) => {
    const found = checkDraft({
      channel: 'email',
      purpose: 'decline_offer',
      ...(subject === undefined ? {} : { subject }),
      body: good,
    })
    expect(found.findings.find(({ id }) => id === 'missing_subject')).toMatchObject({
      severity: 'must_fix',
      where: 'subject',
      span: null,
    })
  })

  test('nothing but a mail has one', () => {
    expect(
      findingsOf('Thanks Anna, I decline. All the best!', {
        ...offer,
        channel: 'direct_message',
        subject: undefined,
      }),
    ).toEqual([])
  })
})

describe('unclear_subject', () => {
  test.each(['Hi', 'Update', 'Some news', 'My answer', 'Question!', 'Re'])('generic: %s', (subject) => {
    expect(findingsOf(good, { ...offer, subject })).toContain('unclear_subject')
  })

  test.each([
    'Your offer: Data Engineer',
    'Re: Hello',
    'AW: Ihr Angebot',
    'Northwind: my answer',
    'Withdrawing my application, Maya Lind',
  ])('clear, or an answer: %s', (subject) =>
    expect(findingsOf(good, { ...offer, subject })).not.toContain('unclear_subject'),
  )

  test('only the role and the person lacking is a hint', () => {
    expect(hintsOf(good, { ...offer, subject: 'Your offer' })).toContain('unclear_subject')
  })
})

describe('unfilled_placeholder', () => {
  test.each(
    lines(`
      I met [name of the manager] on Monday.
      The role at {{company}} was described well.
      I will call you on XX.
      The start would be <date>.
      I met {contact} on Monday.
      Please use ____ for the date.
      The date is TBD.
      I met %FIRST_NAME% on Monday.
      The role (insert role) was described well.
    `),
  )('%s', (sentence) =>
    expect(findingsOf(letter(`${sentence} I decline.`), offer)).toContain('unfilled_placeholder'),
  )

  test.each(
    lines(`
      The paper [3] is on my page <https://example.org/paper>.
      You wrote that the scope "might still [...] change".
      My number is +44 20 7946 0018 (after six).
      The XXL print on the wall made me smile.
      You can write to me <maya@example.org>.
    `),
  )('is none: %s', (sentence) => {
    expect(findingsOf(letter(`${sentence} I decline.`), offer)).not.toContain('unfilled_placeholder')
  })

  test('in a script a pause is no gap, a name is', () => {
    const body = 'Anna, thank you for the offer. [Pause.] I decline, and I will confirm it by e-mail.'
    expect(findingsOf(body, spoken)).not.toContain('unfilled_placeholder')
    expect(findingsOf(body.replace('[Pause.]', 'This is [your name].'), spoken)).toContain(
      'unfilled_placeholder',
    )
  })

  test('in the subject too, with what the case knows instead', () => {
    const { findings } = checkDraft({
      channel: 'email',
      purpose: 'decline_offer',
      subject: 'Offer: [role]',
      facts: { role: 'Data Engineer' },
      body: good,
    })
    expect(findings.find(({ id }) => id === 'unfilled_placeholder')).toMatchObject({
      where: 'subject',
      span: { start: 7, end: 13 },
      replacement: 'Data Engineer',
    })
  })
})

describe('wrong_recipient', () => {
  const facts = { ...offer.facts, firstToHear: 'agency_recruiter' as const }

  test('somebody else should hear it first', () => {
    expect(findingsOf(good, { ...offer, recipient: 'hr', facts })).toContain('wrong_recipient')
  })

  test('who hears it is who should, or it is not known', () => {
    expect(findingsOf(good, { ...offer, recipient: 'agency_recruiter', facts })).not.toContain(
      'wrong_recipient',
    )
    expect(findingsOf(good, { ...offer, recipient: 'hr' })).not.toContain('wrong_recipient')
  })

  test('after a call it is a hint', () => {
    expect(hintsOf(good, { ...offer, recipient: 'hr', calledFirst: true, facts })).toContain(
      'wrong_recipient',
    )
  })
})

describe('no_confirmation_promised', () => {
  const no = 'Anna, this is Maya Lind on 020 7946 0018. Thank you for the offer. I have decided to decline.'

  test('a script with a no, an acceptance, a resignation', () => {
    expect(findingsOf(no, spoken)).toContain('no_confirmation_promised')
    expect(findingsOf(no, voicemail)).toContain('no_confirmation_promised')
    expect(
      findingsOf('Anna, thank you for the offer. I accept it with pleasure.', {
        ...spoken,
        purpose: 'accept_offer',
      }),
    ).toContain('no_confirmation_promised')
    expect(
      findingsOf('Gerry, thank you for your time. I am leaving, and my last day is 22 January.', {
        ...spoken,
        purpose: 'speak_to_manager',
      }),
    ).toContain('no_confirmation_promised')
  })

  test.each([
    'I will confirm this by e-mail today.',
    'You will have it in writing within the hour.',
    'I’ll drop you a line to confirm it.',
  ])('promised: %s', (sentence) =>
    expect(findingsOf(`${no} ${sentence}`, spoken)).not.toContain('no_confirmation_promised'),
  )

  test('the message that is being left is not the written word', () => {
    const left =
      'Good morning, this is a message for Anna Brandt. Thank you for the offer. I have decided to decline.'
    expect(findingsOf(left, voicemail)).toContain('no_confirmation_promised')
  })

  test('a mail is written already', () => {
    expect(findingsOf(good, offer)).not.toContain('no_confirmation_promised')
  })
})

describe('incomplete_voicemail', () => {
  const rest = 'Thank you for the offer. I have decided to decline, and I will confirm it by e-mail.'

  test.each([
    ['no number', `Hello Anna, this is Maya Lind. ${rest}`, true],
    ['no name', `Hello Anna. ${rest} My number is 020 7946 0018.`, true],
    ['both', `Hello Anna, this is Maya Lind. ${rest} My number is 020 7946 0018.`, false],
    [
      'a number in words',
      `Hello Anna, Maya Lind here. ${rest} Call me on oh seven seven, nine double oh, nine.`,
      false,
    ],
  ])('%s', (_, body, found) => {
    expect(findingsOf(body, voicemail).includes('incomplete_voicemail')).toBe(found)
  })
})

describe('no_signoff', () => {
  const body = 'Dear Anna,\n\nThank you for the offer. I have decided to decline it.'

  test('a mail that simply ends', () => {
    expect(findingsOf(body, offer)).toContain('no_signoff')
  })

  test.each([
    '\n\nKind regards,\nMaya',
    '\n\nMaya',
    '\n\nBest,\nMaya Lind\nWard manager\n+44 20 7946 0018',
    ' All the best, Maya',
    '\n\n– Maya',
  ])('ends with %o', (end) => expect(findingsOf(`${body}${end}`, offer)).not.toContain('no_signoff'))

  test('mail only', () => {
    expect(
      findingsOf('Thanks Anna, I decline. Good luck!', {
        ...offer,
        channel: 'direct_message',
        subject: undefined,
      }),
    ).not.toContain('no_signoff')
  })
})
