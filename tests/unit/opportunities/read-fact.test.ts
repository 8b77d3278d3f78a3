import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { noneOfThem, readFact } from '@/lib/opportunities/facts/read-fact'

type Typed = Record<string, string | string[]>

function read(path: string, typed: Typed | string | string[], zone = 'Europe/Lisbon') {
  const fact = findFact(path)
  if (!fact) throw new Error(`No fact at ${path}.`)
  const fields = typeof typed === 'string' || Array.isArray(typed) ? { [path]: typed } : typed
  return readFact(fact, fields, zone)
}

const refusal = (path: string, typed: Typed | string) => {
  try {
    read(path, typed)
  } catch (error) {
    if (error instanceof z.ZodError) return error.issues[0]?.message
    throw error
  }
  return undefined
}

describe('readFact, lists', () => {
  test('what is said many times is kept once', () => {
    const often = (text: string) => Array<string>(5000).fill(text)
    expect(read('contract.contingentOn', [...often('references'), 'visa'])).toEqual(['references', 'visa'])
    expect(read('mobility.otherCountries', often('pt, PT es'))).toEqual(['PT', 'ES'])
  })

  test('more countries than anybody moves between are refused', () => {
    const codes = Array.from({ length: 31 }, (_, index) => `A${String.fromCharCode(65 + (index % 26))}`)
    const different = [...new Set(codes), 'BA', 'BB', 'BC', 'BD', 'BE']
    expect(refusal('mobility.otherCountries', { 'mobility.otherCountries': different })).toBe(
      'Enter at most 30 countries.',
    )
  })
})

describe('readFact, one field', () => {
  test.each([
    ['goalFit', 'advances', 'advances'],
    ['stage', 'offer_signed', 'offer_signed'],
    ['personalRapport', 'yes', true],
    ['personalRapport', 'no', false],
    ['offeredAt', '2026-11-20T09:30', '2026-11-20T09:30:00.000Z'],
    ['contract.startsOn', '2028-02-29', '2028-02-29'],
    ['mobility.noticeDays', ' 60 ', 60],
    ['mobility.noticeDays', '0', 0],
    ['mobility.zoneGapHours', '5.5', 5.5],
    ['mobility.returnsInYears', '0.5', 0.5],
    ['employerZone', 'America/New_York', 'America/New_York'],
    ['mobility.jobCountry', 'pt', 'PT'],
    ['mobility.jobCountry', 'united kingdom', 'GB'],
    ['mobility.otherCountries', 'Germany, sg', ['DE', 'SG']],
    ['employerZone', 'new  york', 'America/New_York'],
    ['employerZone', 'München', 'Europe/Berlin'],
    ['employerZone', 'São Paulo', 'America/Sao_Paulo'],
    ['employerZone', 'UTC', 'UTC'],
  ])('%s: %s', (path, typed, value) => {
    expect(read(path, typed)).toEqual(value)
  })

  test.each([
    ...['goalFit', 'personalRapport', 'offeredAt', 'contract.startsOn', 'mobility.noticeDays'],
    ...['employerZone', 'mobility.jobCountry', 'doubts', 'mobility.otherCountries', 'gaps'],
    ...['mobility.processingDays', 'mobility.relocationPaid'],
  ])('%s: nothing typed, only blanks, or no field at all is unknown', (path) => {
    expect(read(path, {})).toBeNull()
    expect(read(path, '')).toBeNull()
    expect(read(path, '  ')).toBeNull()
  })

  test.each([
    ['goalFit', 'sideways', 'Choose among the answers shown.'],
    ['personalRapport', 'perhaps', 'Choose yes, no, or not known.'],
    ['offeredAt', 'yesterday', 'Enter a date and a time.'],
    ['offeredAt', '2026-02-30T10:00', 'Enter a date and a time.'],
    ['offeredAt', '2026-11-20T25:00', 'Enter a date and a time.'],
    ['offeredAt', '2026-11-20T09:30:00Z', 'Enter a date and a time.'],
    ['offeredAt', '2026-11-20T09:30:00+02:00', 'Enter a date and a time.'],
    ['offeredAt', '9999-12-31T23:59', 'Enter a date and a time.'],
    ['offeredAt', '0001-01-01T00:00', 'Enter a date and a time.'],
    ['contract.startsOn', '2027-02-29', 'Enter a date, such as 2027-03-05.'],
    ['mobility.noticeDays', 'two', 'Enter a number.'],
    ['mobility.noticeDays', '1.5', 'Enter a whole number.'],
    ['mobility.noticeDays', '-1', 'Enter 0 or more.'],
    ['mobility.noticeDays', '731', 'Enter at most 730.'],
    ['mobility.noticeDays', '1e999', 'Enter a number.'],
    ['mobility.zoneGapHours', '27', 'Enter at most 26.'],
    ['employerZone', 'Mars', 'Enter a time zone or a large city in it, such as Lisbon or New York.'],
    ['mobility.jobCountry', 'Atlantis', 'Enter a country by its name, such as Portugal, or its two letters.'],
  ])('%s: %s is refused in words', (path, typed, message) => {
    expect(refusal(path, typed)).toBe(message)
  })

  test('of a field sent twice the last counts', () => {
    expect(read('personalRapport', ['yes', 'no'])).toBe(false)
  })
})

describe('wall times where the clocks change', () => {
  test.each([
    ['Europe/Lisbon', '2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/Lisbon', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Lisbon', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Lisbon', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ])('%s %s is %s', (zone, wall, instant) => {
    expect(read('interviewAt', wall, zone)).toBe(instant)
  })

  test('a moment in the second of two equal hours stays, as long as its field is not touched', () => {
    const fact = findFact('interviewAt')
    if (!fact) throw new Error('interviewAt is a fact')
    const drawn = { value: '2026-11-01T06:30:00.000Z', zone: 'America/New_York' }
    const again = (wall: string) => readFact(fact, { interviewAt: wall }, 'America/New_York', drawn)
    expect(again('2026-11-01T01:30')).toBe('2026-11-01T06:30:00.000Z')
    expect(again('2026-11-01T01:31')).toBe('2026-11-01T05:31:00.000Z')
    expect(again('')).toBeNull()
  })

  test('what it was drawn from may be nonsense', () => {
    const fact = findFact('interviewAt')
    if (!fact) throw new Error('interviewAt is a fact')
    for (const value of ['', 'x', 7, {}, [], null, '2026-13-01T00:00:00Z']) {
      const read = readFact(fact, { interviewAt: '2026-11-20T10:00' }, 'UTC', { value, zone: 'UTC' })
      expect(read).toBe('2026-11-20T10:00:00.000Z')
    }
  })
})

describe('ranges and money', () => {
  const days = (min: string, max: string) => ({
    'mobility.processingDays.min': min,
    'mobility.processingDays.max': max,
  })
  const money = (amount: string, currency: string) => ({
    'mobility.relocationPaid.amount': amount,
    'mobility.relocationPaid.currency': currency,
  })

  test('a range needs one of its ends', () => {
    expect(read('mobility.processingDays', days('30', '90'))).toEqual({ min: 30, max: 90 })
    expect(read('mobility.processingDays', days('30', ''))).toEqual({ min: 30, max: 30 })
    expect(read('mobility.processingDays', days('', ' 90'))).toEqual({ min: 90, max: 90 })
    expect(refusal('mobility.processingDays', days('90', '30'))).toMatch(/longest case is shorter/)
    expect(refusal('mobility.processingDays', days('some', '30'))).toBe('Enter a number.')
  })

  test('money needs its currency', () => {
    expect(read('mobility.relocationPaid', money('8000', 'eur'))).toEqual({ amount: 8000, currency: 'EUR' })
    expect(read('mobility.relocationPaid', money('', 'EUR'))).toBeNull()
    expect(refusal('mobility.relocationPaid', money('8000', ''))).toMatch(/three letters of the currency/)
    expect(refusal('mobility.relocationPaid', money('8.50', 'EUR'))).toBe('Enter a whole number.')
  })
})

describe('several at once', () => {
  test('none of them is told; nothing ticked is unknown', () => {
    expect(read('doubts', noneOfThem)).toEqual([])
    expect(read('doubts', [])).toBeNull()
    expect(read('doubts', 'regret')).toEqual(['regret'])
    expect(read('doubts', ['nerves', 'regret'])).toEqual(['nerves', 'regret'])
  })

  test('a doubt and none of them: the doubt was meant', () => {
    expect(read('doubts', [noneOfThem, 'nerves'])).toEqual(['nerves'])
  })

  test('an option that is not there is refused', () => {
    expect(() => read('doubts', ['nerves', 'hunger'])).toThrow(z.ZodError)
  })

  test('countries, however they are parted', () => {
    expect(read('mobility.otherCountries', 'pt, DE  fr')).toEqual(['PT', 'DE', 'FR'])
    expect(read('mobility.otherCountries', ' , ')).toBeNull()
    expect(() => read('mobility.otherCountries', 'PT, Atlantis')).toThrow(z.ZodError)
  })
})

describe('lists', () => {
  test('each item with what is known of it; an open item is none', () => {
    const gaps = {
      'gaps.0.about': 'salary',
      'gaps.0.nonNegotiable': 'yes',
      'gaps.0.size': '',
      'gaps.1.about': '',
      'gaps.1.size': 'small',
      'gaps.2.about': 'travel',
    }
    expect(read('gaps', gaps)).toEqual([{ about: 'salary', nonNegotiable: true }, { about: 'travel' }])
  })

  test('a red flag may be told by its words, its evidence or the question alone', () => {
    expect(read('redFlags', { 'redFlags.0.what': 'They laughed' })).toEqual([
      { what: 'They laughed', evidence: 'gut_feeling' },
    ])
    expect(read('redFlags', { 'redFlags.0.evidence': 'credible' })).toEqual([
      { what: 'Something that put me off', evidence: 'credible' },
    ])
    expect(read('redFlags', { 'redFlags.0.unlawfulQuestion': 'yes' })).toEqual([
      { what: 'Something that put me off', evidence: 'gut_feeling', unlawfulQuestion: true },
    ])
    expect(read('redFlags', { 'redFlags.0.unlawfulQuestion': 'no' })).toBeNull()
  })

  test('no NUL goes on to the database, and no text without end', () => {
    expect(read('redFlags', { 'redFlags.0.what': 'a\0b' })).toMatchObject([{ what: 'ab' }])
    expect(refusal('redFlags', { 'redFlags.0.what': 'x'.repeat(201) })).toBe(
      'Keep this line to at most 200 characters.',
    )
  })

  test('the time inside an item is read in the zone, too', () => {
    const typed = { 'changes.0.what': 'package', 'changes.0.at': '2026-07-01T10:00' }
    expect(read('changes', typed)).toEqual([{ what: 'package', at: '2026-07-01T09:00:00.000Z' }])
  })
})
