import { describe, expect, test } from 'vitest'
import { findingsOf, hintsOf, lines, type Written } from './findings-of'
import { letter, offer } from './letter'

const reopen: Written = { ...offer, purpose: 'reopen', stage: 'withdrawn' }
const accepted: Written = { ...offer, facts: { ...offer.facts, priorAcceptance: true } }
const ask = 'Is the role still open?'

describe('reopen_without_change', () => {
  test('no news since the no', () => {
    const body = letter(`I declined in May and keep thinking of the team. ${ask}`)
    expect(findingsOf(body, reopen)).toContain('reopen_without_change')
  })

  test('a change of mind is no news', () => {
    const body = letter(`I declined in May and I have changed my mind. ${ask}`)
    expect(findingsOf(body, reopen)).toContain('reopen_without_change')
  })

  test.each(
    lines(`
      I declined in May. My permit has come through.
      I withdrew in spring because of the move, and that obstacle is gone.
      I said no in March. The other offer fell through.
    `),
  )('says what changed: %s', (sentence) => {
    expect(findingsOf(letter(`${sentence} ${ask}`), reopen)).not.toContain('reopen_without_change')
  })
})

describe('hidden_earlier_no', () => {
  test('the no is not told', () => {
    expect(findingsOf(letter(`My permit has come through. ${ask}`), reopen)).toContain('hidden_earlier_no')
  })

  test.each(
    lines(`
      I withdrew in May.
      In September I accepted the job and then took it back.
      As you know, I turned the role down last spring.
    `),
  )('it is told: %s', (sentence) => {
    expect(findingsOf(letter(`${sentence} ${ask}`), reopen)).not.toContain('hidden_earlier_no')
  })
})

describe('hidden_prior_acceptance', () => {
  test('a word of signing makes it a hint', () => {
    const body = letter('The contract over there was never for me. Is the role still open?')
    const message: Written = { ...accepted, purpose: 'reopen' }
    expect(findingsOf(body, message)).not.toContain('hidden_prior_acceptance')
    expect(hintsOf(body, message)).toContain('hidden_prior_acceptance')
  })

  const asksTime: Written = { ...accepted, purpose: 'ask_time' }

  test('an ask that does not tell it', () => {
    expect(findingsOf(letter('May I answer by Friday 4 December?'), asksTime)).toContain(
      'hidden_prior_acceptance',
    )
  })

  test('told, it is none', () => {
    const body = letter(
      'I accepted another post by phone last week, which is not signed yet. May I answer by Friday?',
    )
    expect(findingsOf(body, asksTime)).not.toContain('hidden_prior_acceptance')
  })

  test('a plain no need not tell it', () => {
    expect(findingsOf(letter('I decline.'), accepted)).not.toContain('hidden_prior_acceptance')
  })

  test('no message may deny it', () => {
    expect(findingsOf(letter('I decline. I have not committed to anybody else.'), accepted)).toContain(
      'hidden_prior_acceptance',
    )
  })

  test('taking an acceptance back tells it', () => {
    const body = letter('I am sorry: I have to take back the acceptance I gave you on Tuesday.')
    expect(findingsOf(body, { ...accepted, purpose: 'rescind' })).not.toContain('hidden_prior_acceptance')
  })

  test('nothing to tell without one', () => {
    expect(findingsOf(letter('May I answer by Friday?'), { ...offer, purpose: 'ask_time' })).toEqual([])
  })
})
