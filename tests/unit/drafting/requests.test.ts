import { describe, expect, test } from 'vitest'
import { findingsOf, hintsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const negotiate: Written = { ...offer, purpose: 'negotiate' }
const details: Written = { ...offer, purpose: 'ask_details' }
const time: Written = { ...offer, purpose: 'ask_time' }

describe('vague_request', () => {
  test.each(
    lines(`
      Could you send me a bit more?
      It would be nice if something could be done.
      Could you improve the offer somewhat?
      I would appreciate something along those lines.
      Maybe you can see what you can do from your side? I can answer by 27 November.
      Could you give me the lowdown?
    `),
  )('%s', (sentence) => expect(findingsOf(letter(sentence), negotiate)).toContain('vague_request'))

  test.each(
    lines(`
      Could we agree on a base of 68,000?
      Would two remote days a week be possible?
      Could you put the title into the contract?
      Perhaps you can see what you can do about the base of 68,000?
    `),
  )('a definite point: %s', (sentence) => {
    expect(findingsOf(letter(sentence), negotiate)).not.toContain('vague_request')
  })

  test('a definite question', () => {
    expect(findingsOf(letter('Could you tell me whether sponsorship is offered?'), details)).not.toContain(
      'vague_request',
    )
    expect(
      findingsOf(letter('Could we move our talk to Thursday at ten?'), { ...offer, purpose: 'reschedule' }),
    ).not.toContain('vague_request')
  })
})

describe('no_deadline', () => {
  test.each([
    'I would need some more time.',
    'Could I have a little longer to decide?',
    'I need a little longer than the three days.',
    'Thank you for the call on Friday. Could I have some more time?',
  ])('%s', (sentence) => {
    expect(findingsOf(letter(sentence), time)).toContain('no_deadline')
  })

  test.each(
    lines(`
      May I give you my answer by Friday?
      Could I answer by 4 December?
      I will let you know by the end of next week.
      May I have until tomorrow noon?
    `),
  )('a day is named: %s', (sentence) =>
    expect(findingsOf(letter(sentence), time)).not.toContain('no_deadline'),
  )

  test('only where time is asked for', () => {
    expect(findingsOf(letter('Could we agree on 68,000?'), negotiate)).not.toContain('no_deadline')
  })
})

describe('multiple_asks', () => {
  const ask = (...points: string[]) => letter(`Could we agree on ${points.join(', ')}?`)

  test('a negotiation has up to three points', () => {
    expect(findingsOf(ask('a base of 68,000', 'two remote days', 'a start in May'), negotiate)).not.toContain(
      'multiple_asks',
    )
    expect(
      findingsOf(
        ask('a base of 68,000', 'two remote days', 'a start in May', 'help with the relocation'),
        negotiate,
      ),
    ).toContain('multiple_asks')
  })

  test('points in a row count, with or without a name of their own', () => {
    const row =
      'I would like a van, 28 free days, a later beginning, the crane licence and one month in advance.'
    expect(findingsOf(letter(row), negotiate)).toContain('multiple_asks')
    const aside = 'Could we, if the year allows it, agree on a base of 68,000?'
    expect(findingsOf(letter(aside), negotiate)).not.toContain('multiple_asks')
  })

  test('or four that are ranked', () => {
    const body = letter(
      'In order of importance: could we agree on a base of 68,000, two remote days, a start in May and help with the relocation?',
    )
    expect(findingsOf(body, negotiate)).not.toContain('multiple_asks')
  })

  test('questions: five, and a list counts once', () => {
    const list = letter(
      'Could you tell me:\n\n- the salary range\n- the team\n- the travel\n- the start\n- the permit',
    )
    expect(findingsOf(list, details)).not.toContain('multiple_asks')
    const six =
      'Could you send me the range? Who leads the team? How much travel is there? When is the start? Is there a permit? Where is the office?'
    expect(findingsOf(letter(six), details)).toContain('multiple_asks')
  })

  test('a no asks for nothing', () => {
    expect(
      findingsOf(
        letter('I decline. Could you send me your trainer’s name? Please forward my CV to the Porto office.'),
        offer,
      ),
    ).toContain('multiple_asks')
    expect(hintsOf(letter('I decline. Could you confirm that this reached you?'), offer)).toContain(
      'multiple_asks',
    )
  })

  test.each([
    'If your road leads past mine one day, I would love to hear how things have grown at Northwind.',
    'I would love to hear how the role turned out.',
    'I ask for no further revision.',
    'I want my next step to go in another direction.',
  ])('a wish is no ask: %s', (wish) => {
    const body = letter(`I decline. ${wish}`)
    for (const channel of ['email', 'direct_message'] as const)
      expect(hintsOf(body, { ...offer, channel })).not.toContain('multiple_asks')
  })

  test('greetings and good moments are no asks', () => {
    const script = { ...offer, channel: 'phone_script' as const, subject: undefined }
    const body =
      'Anna, is this a good moment? Do you have two minutes? Thank you for the offer. I decline, and I will confirm it by e-mail. Please give my regards to the team.'
    expect([...findingsOf(body, script), ...hintsOf(body, script)]).not.toContain('multiple_asks')
  })
})
