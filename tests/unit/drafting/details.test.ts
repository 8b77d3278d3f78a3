import { describe, expect, test } from 'vitest'
import { checkDraft } from '@/lib/drafting/check-draft'
import { findingsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const good = letter('I have decided to decline.')
const greeted = (name: string, contactName: string) =>
  findingsOf(good.replace('Dear Anna,', `Dear ${name},`), {
    ...offer,
    facts: { ...offer.facts, contactName },
  }).includes('wrong_details')

describe('wrong_details: the person', () => {
  test.each([
    ['Anna', 'Marta Brandt'],
    ['Ms Keller', 'Anna Brandt'],
    ['Anna Keller', 'Anna Brandt'],
    ['Johnson', 'Peter Bauer'],
    ['Ms Keller', 'Frau Brandt'],
  ])('%s is not %s', (name, contact) => expect(greeted(name, contact)).toBe(true))

  test.each([
    ['Anna', 'Anna Brandt'],
    ['Ms Brandt', 'Anna Brandt'],
    ['Dr. Brandt', 'Anna Brandt'],
    ['A. Brandt', 'Anna Brandt'],
    ['Bob', 'Robert Miles'],
    ['Pippa', 'Philippa Grey'],
    ['Bjoern', 'Björn Lund'],
    ['Mr Oztürk', 'Mr. Öztürk'],
    ['Ms Kessler', 'Frau Kessler'],
    ['Ms Brandt', 'Anna'],
    ['Anna', 'Frau Brandt'],
    ['hiring team', 'Anna Brandt'],
    ['Tom and Anna', 'Anna Brandt'],
    ['Sir or Madam', 'Anna Brandt'],
    ['Northwind team', 'Anna Brandt'],
    ['Aysel Hanım', 'Aysel Korkmaz'],
    ['Tanaka-san', 'Yui Tanaka'],
  ])('%s agrees with %s', (name, contact) => expect(greeted(name, contact)).toBe(false))

  test('the right name is the replacement', () => {
    const { findings } = checkDraft({
      ...offer,
      channel: 'email',
      purpose: 'decline_offer',
      body: good.replace('Dear Anna', 'Dear Marta'),
    })
    expect(findings[0]).toMatchObject({
      id: 'wrong_details',
      severity: 'must_fix',
      span: { start: 5, end: 10 },
      replacement: 'Anna',
    })
  })
})

test('after a title the family name is the replacement', () => {
  const body = good.replace('Dear Anna', 'Dear Ms Reed')
  const facts = { ...offer.facts, contactName: 'Rachel Stone' }
  const { findings } = checkDraft({ ...offer, facts, channel: 'email', purpose: 'decline_offer', body })
  expect(findings[0]).toMatchObject({ id: 'wrong_details', replacement: 'Stone' })
})

describe('wrong_details: role and employer', () => {
  const wrong = (middle: string, facts = {}) =>
    findingsOf(letter(middle), { ...offer, facts: { ...offer.facts, ...facts } }).includes('wrong_details')

  test.each(
    lines(`
      I decline the Sales Manager role.
      I decline the position of Product Owner.
      I decline the offer from Bluefin Marine.
    `),
  )('%s', (sentence) => expect(wrong(sentence)).toBe(true))

  test.each(
    lines(`
      I decline the Data Engineer role.
      I decline the Engineer position.
      I decline the Lisbon role.
      I decline the Senior Data Engineer post.
      I decline the offer from Northwind.
      I decline the role at NL.
      I decline and have accepted another Product Owner role.
    `),
  )('agrees: %s', (sentence) => expect(wrong(sentence)).toBe(false))

  test('what an advertisement adds to a title is no other role', () => {
    const engineer = { role: 'Data Engineer (m/f/d)' }
    expect(wrong('I decline the Data Engineer role.', engineer)).toBe(false)
    expect(wrong('I decline the Data Engineer (f/m/x) role.', engineer)).toBe(false)
    const facts = { ...offer.facts, ...engineer }
    const body = letter('I decline the Product Owner role.')
    const { findings } = checkDraft({ ...offer, facts, channel: 'email', purpose: 'decline_offer', body })
    expect(findings.find(({ id }) => id === 'wrong_details')?.replacement).toBe('Data Engineer')
  })

  test('a name that is nearly the employer’s', () => {
    expect(wrong('I decline the offer from Sabre Insurance.', { employer: 'Sable Insurance' })).toBe(true)
    expect(wrong('I decline the offer from Sable.', { employer: 'Sable Insurance' })).toBe(false)
  })
})

describe('wrong_details: the interview', () => {
  const interview: Written = {
    ...offer,
    purpose: 'confirm_attendance',
    stage: 'interview_scheduled',
    facts: { ...offer.facts, interviewAt: '2026-03-05T14:30:00+01:00' },
  }
  const thanks = { thanks: 'Thank you for the invitation.' }
  const wrong = (sentence: string, rest = interview) =>
    findingsOf(letter(sentence, thanks), rest).includes('wrong_details')

  test.each(
    lines(`
      I confirm that I will come on Wednesday.
      I will be there on Thursday 6 March.
      I am happy to attend the interview on March 5th at 15:00.
      I confirm our interview on 5 April.
      I will attend the interview on Thursday at 2 pm.
      I will attend the interview on Thursday at half past three.
      I will be there on Thursday 5 March at quarter to two.
      I will be there on Thursday 5 March at two o'clock.
    `),
  )('at odds with the facts: %s', (sentence) => expect(wrong(sentence)).toBe(true))

  test.each([
    ['Interview on 4 March', true],
    ['Interview on 5 March', false],
    ['Interview: could we say 4 March?', false],
  ])('the day in the subject “%s”', (subject, expected) =>
    expect(wrong('I confirm that I will come.', { ...interview, subject })).toBe(expected),
  )

  test.each(
    lines(`
      I confirm that I will come on Thursday.
      I will be there on Thursday, 5 March, at 14:30.
      I confirm the interview on 5 March at 2:30 pm.
      I will be there at 8.30 a.m. New York time.
      I will be there on Thursday at half past two.
      I confirm the interview on 5 March; your invitation sat in the junk folder.
      I confirm the interview and thank you for your mail of Monday.
      I confirm. My train arrives on Wednesday 4 March.
    `),
  )('agrees: %s', (sentence) => expect(wrong(sentence)).toBe(false))

  test('proposed times are not compared', () => {
    const reschedule: Written = { ...interview, purpose: 'reschedule' }
    expect(wrong('Could we move the interview to Friday 6 March at ten?', reschedule)).toBe(false)
    expect(wrong('I am free on Monday 9 March after 16:00.', reschedule)).toBe(false)
  })
})
