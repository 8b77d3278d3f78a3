import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factGroups, findFact } from '@/lib/opportunities/facts/catalogue'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { arbitraryValue } from './arbitrary-fact'

const now = new Date('2026-11-22T10:00:00Z')

function say(path: string, value: unknown, zone = 'Europe/Lisbon'): string {
  const fact = findFact(path)
  if (!fact) throw new Error(`No fact at ${path}.`)
  return sayFact(fact, value, zone, now)
}

describe('sayFact', () => {
  test.each([
    ['goalFit', 'detracts', 'It leads away'],
    ['stage', 'rescinded', 'Acceptance taken back'],
    ['personalRapport', true, 'Yes'],
    ['personalRapport', false, 'No'],
    ['interviewAt', '2026-07-01T08:30:00.000Z', 'Wednesday 1 July, 09:30'],
    ['interviewAt', '2027-01-04T08:30:00.000Z', 'Monday 4 January 2027, 08:30'],
    ['contract.startsOn', '2027-01-04', '4 Jan 2027'],
    ['mobility.noticeDays', 60, '60 days'],
    ['mobility.noticeDays', 1, '1 day'],
    ['mobility.noticeDays', 0, '0 days'],
    ['mobility.zoneGapHours', 5.5, '5.5 hours'],
    ['roundsDone', 1, '1 round'],
    ['mobility.processingDays', { min: 30, max: 90 }, '30 to 90 days'],
    ['mobility.processingDays', { min: 30, max: 30 }, '30 days'],
    ['mobility.processingDays', { min: 1, max: 1 }, '1 day'],
    ['mobility.relocationPaid', { amount: 12000, currency: 'EUR' }, '12,000 EUR'],
    ['doubts', [], 'None of these'],
    ['doubts', ['nerves', 'regret'], 'Nerves, Regret'],
    ['mobility.jobCountry', 'PT', 'Portugal'],
    ['mobility.otherCountries', ['DE', 'SG'], 'Germany, Singapore'],
    ['employerZone', 'America/New_York', 'America/New York'],
    [
      'gaps',
      [{ about: 'salary', nonNegotiable: true, bridgeable: 'no', raised: false, answer: 'refused' }],
      'Pay, a must, bridgeable: no, refused',
    ],
    ['gaps', [{ about: 'tax' }, { about: 'travel' }], 'Tax; Travel'],
  ])('%s %j: %s', (path, value, words) => {
    expect(say(path, value)).toBe(words)
  })

  test('a moment is told in the zone of whoever reads it', () => {
    expect(say('interviewAt', '2026-11-01T06:30:00.000Z', 'America/New_York')).toBe(
      'Sunday 1 November, 01:30',
    )
    expect(say('interviewAt', '2026-03-29T01:30:00.000Z', 'Europe/Lisbon')).toBe('Sunday 29 March, 02:30')
  })

  test.each(factGroups.flatMap(({ facts }) => facts).map((fact) => [fact.path, fact] as const))(
    '%s: any value is words, and unknown is said so',
    (_, fact) => {
      expect(sayFact(fact, null, 'UTC', now)).toBe('Not answered')
      expect(sayFact(fact, undefined, 'UTC', now)).toBe('Not answered')
      fc.assert(
        fc.property(arbitraryValue(fact), (value) => {
          const words = sayFact(fact, value, 'Asia/Kolkata', now)
          expect(words.trim()).not.toBe('')
          if (fact.path !== 'redFlags') expect(words).not.toMatch(/undefined|null|NaN|object|[a-z]_[a-z]/)
        }),
        { numRuns: 25 },
      )
    },
  )
})
