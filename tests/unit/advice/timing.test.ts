import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { ask, deadlineOf } from '@/tests/unit/advice/ask'

type Case = [name: string, stage: Situation['stage'], known: Partial<Situation>, wanted: string]
const leaves = { goalFit: 'detracts' } as const

const cases: Case[] = [
  ['T1 from the arrival', 'invited', { invitedAt: '2026-03-04T12:00:00Z' }, '2026-03-06T12:00:00Z T1'],
  ['T1 arrival unknown', 'invited', {}, '2026-03-07T12:00:00Z T1'],
  [
    'T1 a day before the interview',
    'invited',
    { invitedAt: '2026-03-05T10:00:00Z', interviewAt: '2026-03-07T08:00:00Z' },
    '2026-03-06T08:00:00Z T1',
  ],
  [
    'T1 nearer than a day: within the hour',
    'invited',
    { invitedAt: '2026-03-05T10:00:00Z', interviewAt: '2026-03-06T08:00:00Z' },
    '2026-03-05T13:00:00Z T1',
  ],
  [
    'T1 answered, cancelled',
    'interview_scheduled',
    { ...leaves, repliedAt: '2026-03-01T10:00:00Z', invitedAt: '2026-02-28T10:00:00Z' },
    '2026-03-06T12:00:00Z T1',
  ],
  [
    'T2 accepted elsewhere',
    'invited',
    {
      invitedAt: '2026-03-04T20:00:00Z',
      otherCommitment: { kind: 'signed', acceptedAt: '2026-03-05T06:00:00Z' },
    },
    '2026-03-06T06:00:00Z T2',
  ],
  ['T3 an offer', 'offer_received', { offeredAt: '2026-03-04T12:00:00Z' }, '2026-03-07T12:00:00Z T3'],
  [
    'T4 within the hour',
    'interview_scheduled',
    { ...leaves, interviewAt: '2026-03-05T20:00:00Z' },
    '2026-03-05T13:00:00Z T4',
  ],
  [
    'T5 the news is three hours old',
    'offer_signed',
    { changes: [{ what: 'package', by: 'this_employer', at: '2026-03-05T09:00:00Z' }] },
    '2026-03-05T21:00:00Z T5',
  ],
  [
    'T6 before the window ends',
    'offer_received',
    { offeredAt: '2026-03-03T12:00:00Z', needsUntil: '2026-03-20T12:00:00Z' },
    '2026-03-06T12:00:00Z T3 T6',
  ],
  [
    'T6 fewer than four hours left',
    'offer_received',
    { offeredAt: '2026-03-02T15:00:00Z', needsUntil: '2026-03-20T12:00:00Z' },
    '2026-03-05T14:00:00Z T6',
  ],
  [
    'T7 replaces T3',
    'offer_received',
    { offeredAt: '2026-03-01T12:00:00Z', answerAgreedBy: '2026-03-10T12:00:00Z' },
    '2026-03-10T12:00:00Z T7',
  ],
  [
    'T8 three working days',
    'declined',
    { declinedAt: '2026-03-05T10:00:00Z', declineAcknowledged: false },
    '2026-03-10T10:00:00Z T8',
  ],
  [
    'T9 after a round, although a later date was agreed (T12)',
    'interviewing',
    { ...leaves, answerAgreedBy: '2026-03-10T12:00:00Z' },
    '2026-03-06T12:00:00Z T9',
  ],
  ['T10 the window has passed', 'invited', { invitedAt: '2026-03-01T12:00:00Z' }, '2026-03-06T00:00:00Z T10'],
  [
    'T13 they ask why',
    'declined',
    { changes: [{ what: 'employer_asks_why', at: '2026-03-05T10:00:00Z' }] },
    '2026-03-07T10:00:00Z T13',
  ],
  [
    'T13 they press',
    'declined',
    { changes: [{ what: 'employer_asks_again', at: '2026-03-05T10:00:00Z' }] },
    '2026-03-06T10:00:00Z T13',
  ],
  [
    'T13 reopening on news',
    'declined',
    { changes: [{ what: 'other_offer_fell_through', at: '2026-03-05T10:00:00Z' }] },
    '2026-03-08T10:00:00Z T13',
  ],
  ['T13 own initiative', 'declined', { declinedAt: '2025-10-01T10:00:00Z', leaning: 'reopen' }, 'null T13'],
  ['T14 kept without a message', 'offer_signed', {}, 'null T14'],
  ['T14 the talk at work', 'started', {}, '2026-03-08T12:00:00Z T14'],
  [
    'T15 an offer after a signature',
    'offer_received',
    {
      offeredAt: '2026-03-05T10:00:00Z',
      otherCommitment: { kind: 'signed', acceptedAt: '2026-03-01T10:00:00Z' },
    },
    '2026-03-07T10:00:00Z T15',
  ],
  [
    'T15 accepted by voice, a process elsewhere',
    'offer_accepted_verbally',
    { acceptedAt: '2026-03-05T08:00:00Z', otherCommitment: { kind: 'in_process' } },
    '2026-03-06T08:00:00Z T15',
  ],
]

describe('timing (section 4)', () => {
  test.each(cases)('%s', (_, stage, known, wanted) => {
    expect(deadlineOf(stage, known)).toBe(wanted)
  })

  test('withinHours are whole hours', () => {
    expect(ask('invited', { invitedAt: '2026-03-04T12:30:00Z' }).withinHours).toBe(24)
  })
})
