import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { verdictOf } from '@/tests/unit/advice/ask'

const rival = {
  kind: 'offer',
  betterOn: ['role', 'compensation', 'trajectory'],
} satisfies Situation['otherCommitment']
const must = { about: 'salary', nonNegotiable: true, answer: 'refused' } as const
const settled = { contract: { contingentOn: [] } }

const spoken: [name: string, known: Partial<Situation>, wanted: string][] = [
  ['V36 they changed the terms', { changes: [{ what: 'package', by: 'this_employer' }] }, 'clarify V36'],
  [
    'V36 the new terms are known',
    { changes: [{ what: 'package', by: 'this_employer', inWriting: true }] },
    'negotiate V36',
  ],
  ['V36 refused', { changes: [{ what: 'package', by: 'this_employer' }], gaps: [must] }, 'rescind V36'],
  ['V37 life changed', { changes: [{ what: 'family' }] }, 'clarify V37'],
  [
    'V37 a staged move is possible',
    { changes: [{ what: 'family' }], mobility: { stagedMove: true } },
    'negotiate V37',
  ],
  [
    'V37 neither remote nor staged',
    { changes: [{ what: 'family' }], mobility: { stagedMove: false, remotePossible: false } },
    'rescind V37',
  ],
  ['V37 permit refused', { mobility: { permit: 'refused' } }, 'clarify V37'],
  ['V5 credible, by voice', { redFlags: [{ what: 'fined', evidence: 'credible' }] }, 'rescind V5'],
  [
    'V33 not solved: the acceptance stands',
    { changes: [{ what: 'counteroffer', resolves: 1, outOf: 3, inWriting: true }] },
    'honour V33',
  ],
  ['V31 clearly better and in writing', { otherCommitment: { ...rival, inWriting: true } }, 'rescind V31'],
  ['V31 terms there unknown', { otherCommitment: rival }, 'clarify V31'],
  [
    'V31 not with terms known not to be written',
    { otherCommitment: { ...rival, inWriting: false }, ...settled },
    'honour V30',
  ],
  ['V38 cold feet', { doubts: ['nerves'], ...settled }, 'honour V38'],
  ['V38 not with an open term', { doubts: ['nerves'] }, 'clarify V30'],
  ['V30 something unknown', {}, 'clarify V30'],
  ['V30 nothing open', settled, 'honour V30'],
  ['V30 signed elsewhere', { otherCommitment: { kind: 'signed' }, ...settled }, 'rescind V30'],
  [
    'V30 the earlier of two',
    {
      acceptedAt: '2026-03-02T09:00:00Z',
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-03-03T09:00:00Z' },
      ...settled,
    },
    'honour V30',
  ],
  [
    'V30 the later of two',
    {
      acceptedAt: '2026-03-04T09:00:00Z',
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-03-03T09:00:00Z' },
      ...settled,
    },
    'rescind V30',
  ],
]

const signed: typeof spoken = [
  [
    'V5 credible, signed: adviser first',
    { redFlags: [{ what: 'fined', evidence: 'credible' }] },
    'clarify V5',
  ],
  [
    'V33 a solved counteroffer after a signature',
    { changes: [{ what: 'counteroffer', resolves: 3, outOf: 3, inWriting: true }] },
    'honour V33',
  ],
  ['V31 no must fails', { otherCommitment: { ...rival, inWriting: true, mustsHold: true } }, 'honour V30'],
  [
    'V31 a must fails here and holds there',
    { otherCommitment: { ...rival, inWriting: true, mustsHold: true }, gaps: [must] },
    'rescind V31',
  ],
  ['V30 signed', {}, 'honour V30'],
]

describe('verdicts after acceptance', () => {
  test.each(spoken)('by voice: %s', (_, known, wanted) => {
    expect(verdictOf('offer_accepted_verbally', known)).toBe(wanted)
  })
  test.each(signed)('signed: %s', (_, known, wanted) => {
    expect(verdictOf('offer_signed', known)).toBe(wanted)
  })
  test('V34 once started', () => {
    expect(verdictOf('started')).toBe('plan_exit V34')
    expect(verdictOf('started', { doubts: ['regret'] })).toBe('plan_exit V34')
  })
})
