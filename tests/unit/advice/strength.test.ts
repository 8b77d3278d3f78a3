import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { ask } from '@/tests/unit/advice/ask'

const cases: [name: string, known: Partial<Situation>, wanted: string][] = [
  ['V0 with both unknown', {}, 'needs_more_facts'],
  ['V0 with one unknown', { goalFit: 'advances' }, 'needs_more_facts'],
  ['V0 with both known', { goalFit: 'advances', otherCommitment: { kind: 'none' } }, 'leaning'],
  ['V1 signed, nothing open', { otherCommitment: { kind: 'signed', contingentOn: [] } }, 'firm'],
  [
    'V1 signed with contingencies',
    { otherCommitment: { kind: 'signed', contingentOn: ['visa'] } },
    'leaning',
  ],
  [
    'V1 signed, contingencies unknown: not firmer than with them',
    { otherCommitment: { kind: 'signed' } },
    'leaning',
  ],
  [
    'V5 with the other commitment unknown',
    { redFlags: [{ what: 'fined', evidence: 'credible' }] },
    'leaning',
  ],
  [
    'V5 with it known',
    { redFlags: [{ what: 'fined', evidence: 'credible' }], otherCommitment: { kind: 'none' } },
    'firm',
  ],
  [
    'a refused wish, no must',
    {
      gaps: [{ about: 'title', answer: 'refused' }],
      goalFit: 'neutral',
      otherCommitment: { kind: 'none' },
      mobility: { workRight: 'has' },
    },
    'leaning',
  ],
]

describe('strength (section 1)', () => {
  test.each(cases)('%s', (_, known, wanted) => {
    expect(ask('invited', known).strength).toBe(wanted)
  })
})

describe('flips, questions, why not', () => {
  test('a signed contract elsewhere: not signed yet would change it', () => {
    const { flips } = ask('interview_scheduled', {
      interviewAt: '2026-03-06T09:00:00Z',
      otherCommitment: { kind: 'signed', contingentOn: ['visa'] },
    })
    expect(flips[0]).toEqual({
      change: { otherCommitment: { kind: 'verbal' } },
      text: 'If the contract there were not signed yet: ask for another time.',
      verdict: 'reschedule',
    })
  })

  test('B2: across a border the work right is the first question', () => {
    const { questions } = ask('invited', { mobility: { homeCountry: 'BR', jobCountry: 'PT' } })
    expect(questions[0]?.id).toBe('mobility.workRight')
  })

  test('what the client leans to comes first in why not', () => {
    const { whyNot } = ask('invited', {
      leaning: 'decline',
      redFlags: [{ what: 'rumour', evidence: 'anecdotal' }],
    })
    expect(whyNot[0]?.verdict).toBe('withdraw')
  })
})
