import { describe, expect, test } from 'vitest'
import { fill } from '@/lib/templates/fill-template'
import { readTemplate } from '@/lib/templates/template-file'
import { toUsEnglish, usWords } from '@/lib/templates/us-english'
import { sampleFile } from '@/tests/unit/templates/sample-file'

describe('American English', () => {
  test.each([
    [
      'I organised, apologise and recognise the organisation.',
      'I organized, apologize and recognize the organization.',
    ],
    [
      'Prioritising, finalised, summarises, customisable',
      'Prioritizing, finalized, summarizes, customizable',
    ],
    ['Organise', 'Organize'],
    ['In honour of a favourable neighbour’s behaviour', 'In honor of a favorable neighbor’s behavior'],
    ['favourite colours, endeavouring', 'favorite colors, endeavoring'],
    ['cancelled, travelling, counsellor, labelled', 'canceled, traveling, counselor, labeled'],
    ['the centre, two metres', 'the center, two meters'],
    ['the programme and its licence', 'the program and its license'],
    ['practise, fulfil, enrolment, judgement', 'practice, fulfill, enrollment, judgment'],
    ['whilst, towards, learnt, spelt', 'while, toward, learned, spelled'],
    ['my CV and two CVs', 'my résumé and two résumés'],
    ['CV attached. CVs last.', 'Résumé attached. Résumés last.'],
    ['an e-mail, e-mailed', 'an email, emailed'],
    ['your diary, in autumn, at the weekend', 'your calendar, in fall, on the weekend'],
    ['my mobile number, a fortnight of annual leave', 'my cell number, two weeks of vacation'],
    ['Yours sincerely,', 'Sincerely,'],
    ['Ms Brandt and Dr Roy, Mr. Big', 'Ms. Brandt and Dr. Roy, Mr. Big'],
    ['the ‘head of sales’, as you said ‘yes’.', 'the “head of sales,” as you said “yes.”'],
    ['a manager’s ‘don’t know’', 'a manager’s “don’t know”'],
  ])('%s', (british, american) => {
    expect(usWords(british)).toBe(american)
  })

  test.each([
    'promise, advise, exercise, precise, otherwise, surprise, compromise, supervise',
    'four hours of our tour, your course, pour, detour, glamour',
    'cancellation, excellent, fulfilling, spelling, the emphasis, a specialist',
    'acre, there, where, here, more, share, entire',
    'It’s the managers’ call; they’d agree.',
    'a practice, an office, the advice',
  ])('stays: %s', (text) => {
    expect(usWords(text)).toBe(text)
  })

  test('twice is as once', () => {
    const text = 'Dear Ms Roy, my CV for the ‘Programme’, cancelled towards autumn. Yours sincerely,'
    expect(usWords(usWords(text))).toBe(usWords(text))
  })

  test('what somebody typed stays as it is', () => {
    const { template } = readTemplate(sampleFile(['I thank', 'I recognise the favour of']))
    if (!template) throw new Error('The sample is not read.')
    const values = {
      contact: { name: 'Anna Brandt', address: 'ms' },
      role: 'Programme Organiser',
      team: 'the Labour Centre',
      me: { name: 'Sam Honour' },
    }
    const { subject, body } = fill(toUsEnglish(template), values, { zone: 'America/New_York' })
    expect(subject).toBe('Programme Organiser: my decision')
    expect(body).toContain('Dear Ms. Brandt:\n')
    expect(body).toContain('I recognize the favor of the Labour Centre as well.')
    expect(body).toMatch(/\nSincerely,\nSam Honour$/)
  })

  test('other languages stay as they are', () => {
    const { template } = readTemplate(sampleFile(['locale: en-GB', 'locale: fr']))
    if (!template) throw new Error('The sample is not read.')
    expect(toUsEnglish(template)).toBe(template)
  })
})
