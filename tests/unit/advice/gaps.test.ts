import { describe, expect, test } from 'vitest'
import type { Gap, Situation } from '@/lib/advice/situation'
import { verdictOf } from '@/tests/unit/advice/ask'

/** The gap table, row by row: what it says before an offer and at one. */
const rows: [row: string, gap: Gap, before: string, offer: string, goalFit?: Situation['goalFit']][] = [
  ['small', { about: 'bonus', size: 'small', answer: 'refused' }, 'proceed V0', 'proceed V0'],
  ['not raised, bridgeable', { about: 'salary', bridgeable: 'yes' }, 'clarify V7', 'negotiate V21'],
  ['not raised, unclear', { about: 'salary', bridgeable: 'unclear' }, 'clarify V7', 'negotiate V21'],
  [
    'not raised, a must, not bridgeable',
    { about: 'travel', bridgeable: 'no', nonNegotiable: true },
    'withdraw V7',
    'decline V22',
  ],
  ['culture', { about: 'culture', bridgeable: 'yes' }, 'withdraw V7', 'decline V22'],
  [
    'not raised, not bridgeable, no must',
    { about: 'travel', bridgeable: 'no' },
    'withdraw V7',
    'decline V25',
  ],
  ['raised, no answer yet', { about: 'salary', raised: true }, 'clarify V7', 'clarify V21'],
  ['open', { about: 'salary', answer: 'open' }, 'clarify V7', 'negotiate V21'],
  ['oral promise', { about: 'salary', answer: 'oral_promise' }, 'clarify V7', 'negotiate V21'],
  ['some room', { about: 'salary', answer: 'some_room' }, 'clarify V7', 'negotiate V21'],
  ['refused must', { about: 'salary', answer: 'refused', nonNegotiable: true }, 'withdraw V7', 'decline V22'],
  ['refused, no must', { about: 'salary', answer: 'refused' }, 'withdraw V7', 'decline V25'],
  [
    'refused, no must, advances',
    { about: 'salary', answer: 'refused' },
    'proceed V7',
    'proceed V25',
    'advances',
  ],
  ['met in writing', { about: 'values', answer: 'met_in_writing' }, 'proceed V0', 'proceed V0'],
]

describe('V7, V21, V22, V25: the gap table', () => {
  test.each(rows)('%s', (_, gap, before, offer, goalFit) => {
    expect(verdictOf('invited', { gaps: [gap], goalFit })).toBe(before)
    expect(verdictOf('offer_received', { gaps: [gap], goalFit })).toBe(offer)
  })

  test('several gaps: the worst cell wins', () => {
    const refused: Gap = { about: 'title', answer: 'refused' }
    const open: Gap = { about: 'salary', answer: 'open' }
    const asked: Gap = { about: 'bonus', raised: true }
    expect(verdictOf('offer_received', { gaps: [asked, open] })).toBe('negotiate V21')
    expect(verdictOf('offer_received', { gaps: [asked, open, refused] })).toBe('decline V25')
    expect(verdictOf('offer_received', { gaps: [open, refused], goalFit: 'advances' })).toBe('negotiate V21')
  })
})
