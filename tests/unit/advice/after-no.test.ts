import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { verdictOf } from '@/tests/unit/advice/ask'

const cases: [name: string, known: Partial<Situation>, wanted: string][] = [
  [
    'V1 signed elsewhere',
    {
      otherCommitment: { kind: 'signed' },
      changes: [{ what: 'package', by: 'this_employer', material: true }],
    },
    'decline V1',
  ],
  ['V40 the other offer fell through', { changes: [{ what: 'other_offer_fell_through' }] }, 'reopen V40'],
  [
    'V40 their new terms',
    { changes: [{ what: 'package', by: 'this_employer', material: true }] },
    'reopen V40',
  ],
  [
    'V40 more than three months, and the wish',
    { declinedAt: '2025-12-04T12:00:00Z', leaning: 'reopen' },
    'reopen V40',
  ],
  ['V41 less than three months', { declinedAt: '2025-12-06T12:00:00Z', leaning: 'reopen' }, 'decline V41'],
  [
    'V41 token improvement',
    { changes: [{ what: 'package', by: 'this_employer', material: false }] },
    'decline V41',
  ],
  ['V41 asked why', { changes: [{ what: 'employer_asks_why' }] }, 'decline V41'],
  [
    'V33 asked again, enough solved in writing',
    { changes: [{ what: 'employer_asks_again', resolves: 2, outOf: 3, inWriting: true }] },
    'reopen V33',
  ],
  [
    'V33 asked again, by voice',
    { changes: [{ what: 'employer_asks_again', resolves: 3, outOf: 3 }] },
    'decline V33',
  ],
  ['V41 regret', { doubts: ['regret'], leaning: 'reopen' }, 'decline V41'],
]

describe('verdicts after a no', () => {
  test.each(cases)('%s', (_, known, wanted) => {
    expect(verdictOf('declined', known)).toBe(wanted)
  })
})
