import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { verdictOf } from '@/tests/unit/advice/ask'

type Case = [name: string, known: Partial<Situation>, wanted: string, stage?: Situation['stage']]

const cases: Case[] = [
  [
    'V39 they withdrew the invitation',
    { changes: [{ what: 'offer_withdrawn', by: 'this_employer' }] },
    'clarify V39',
  ],
  [
    'V39 not when the other employer withdrew',
    { changes: [{ what: 'offer_withdrawn', by: 'other_employer' }] },
    'proceed V0',
  ],
  ['V1 signed elsewhere', { otherCommitment: { kind: 'signed' }, stronglyAccelerates: true }, 'withdraw V1'],
  [
    'V1 start agreed after a spoken yes',
    { otherCommitment: { kind: 'verbal', startAgreed: true } },
    'withdraw V1',
  ],
  ['V1 spoken yes, contingencies unknown', { otherCommitment: { kind: 'verbal' } }, 'clarify V1'],
  [
    'V1 spoken yes, contract itself open',
    { otherCommitment: { kind: 'verbal', contingentOn: [], inWriting: false } },
    'clarify V1',
  ],
  ['V1 spoken yes, nothing open', { otherCommitment: { kind: 'verbal', contingentOn: [] } }, 'withdraw V1'],
  [
    'V1 interview before it settles',
    { otherCommitment: { kind: 'verbal' }, interviewAt: '2026-03-06T09:00:00Z' },
    'reschedule V1',
  ],
  [
    'V1 the terms there changed: this one waits',
    { otherCommitment: { kind: 'signed' }, changes: [{ what: 'role', by: 'other_employer' }] },
    'clarify V1',
  ],
  ['V27 staying', { otherCommitment: { kind: 'staying_with_present_employer' } }, 'withdraw V27'],
  [
    'V12 refused, travel blocked',
    { gaps: [{ about: 'on_site_interview', answer: 'refused' }], mobility: { travelBlocked: true } },
    'withdraw V12',
  ],
  ['V5 credible', { redFlags: [{ what: 'fined', evidence: 'credible' }] }, 'withdraw V5'],
  ['V5 anecdotal', { redFlags: [{ what: 'rumour', evidence: 'anecdotal' }] }, 'clarify V5'],
  [
    'V5 unlawful question, whatever the evidence',
    { redFlags: [{ what: 'q', evidence: 'gut_feeling', unlawfulQuestion: true }] },
    'withdraw V5',
  ],
  ['V5 still unclear after asking', { roleClear: 'no_after_asking' }, 'withdraw V5'],
  ['V8 gut feeling alone', { redFlags: [{ what: 'hm', evidence: 'gut_feeling' }] }, 'proceed V0'],
  [
    'V11 dated',
    { gaps: [{ about: 'interview_time' }], interviewAt: '2026-03-10T09:00:00Z' },
    'reschedule V11',
  ],
  ['V11 nothing dated', { gaps: [{ about: 'interview_time' }] }, 'clarify V11'],
  [
    'V11 refused and impossible',
    { gaps: [{ about: 'interview_time', bridgeable: 'no', answer: 'refused' }] },
    'withdraw V11',
  ],
  ['V9 instead of V3', { goalFit: 'detracts', relationshipValue: 'high' }, 'explore V9'],
  [
    'V9 not after a round',
    { goalFit: 'detracts', relationshipValue: 'high', roundsDone: 1 },
    'withdraw V3',
    'interviewing',
  ],
  [
    'V9 not for an internal move',
    { goalFit: 'detracts', relationshipValue: 'high', cameThrough: 'internal' },
    'withdraw V3',
  ],
  ['V4 sponsorship refused', { mobility: { workRight: 'sponsorship_refused' } }, 'withdraw V4'],
  ['V4 sponsorship unclear', { mobility: { workRight: 'sponsorship_unclear' } }, 'clarify V4'],
  ['V4 work right unknown is no verdict', { mobility: { jobCountry: 'PT' } }, 'proceed V0'],
  ['V6 wanted', { capacity: { level: 'none' } }, 'reschedule V6'],
  ['V6 not wanted', { capacity: { level: 'none' }, goalFit: 'detracts' }, 'withdraw V6'],
  [
    'V6 interview after capacity returns',
    { capacity: { level: 'none', returnsInDays: 3 }, interviewAt: '2026-03-12T09:00:00Z' },
    'proceed V0',
    'interview_scheduled',
  ],
  ['V6b more time than the window leaves', { needsUntil: '2026-03-09T12:00:00Z' }, 'clarify V6b'],
  ['V10 over V3', { goalFit: 'detracts', stronglyAccelerates: true }, 'proceed V10'],
  [
    'V10 over a refused wish',
    { gaps: [{ about: 'title', answer: 'refused' }], stronglyAccelerates: true },
    'proceed V10',
  ],
  ['V10 an informal talk', { goalFit: 'detracts', lightTouch: true }, 'explore V10'],
  [
    'V10 not over a refused must',
    { gaps: [{ about: 'title', answer: 'refused', nonNegotiable: true }], stronglyAccelerates: true },
    'withdraw V7',
  ],
  ['V3 leads away', { goalFit: 'detracts' }, 'withdraw V3'],
  ['V3 neutral is no reason', { goalFit: 'neutral' }, 'proceed V0'],
  ['V2 talks elsewhere', { otherCommitment: { kind: 'in_process' } }, 'proceed V2'],
  [
    'V2 an offer due before the interview',
    {
      otherCommitment: { kind: 'offer', answerBy: '2026-03-08T12:00:00Z' },
      interviewAt: '2026-03-10T09:00:00Z',
    },
    'clarify V2',
    'interviewing',
  ],
  ['V0 nothing known', {}, 'proceed V0'],
]

describe('verdicts before an offer', () => {
  test.each(cases)('%s', (_, known, wanted, stage = 'invited') => {
    expect(verdictOf(stage, known)).toBe(wanted)
  })
})
