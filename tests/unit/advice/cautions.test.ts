import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { ask } from '@/tests/unit/advice/ask'

type Case = [name: string, stage: Situation['stage'], known: Partial<Situation>, wanted: string]

const cautions: Case[] = [
  ['visa_status', 'invited', { otherCommitment: { kind: 'signed', sponsorsVisa: true } }, 'visa_status'],
  ['relocation_clawback', 'offer_signed', { mobility: { repaymentClause: 'unread' } }, 'relocation_clawback'],
  ['legal_review of two signatures', 'offer_signed', { otherCommitment: { kind: 'signed' } }, 'legal_review'],
  [
    'immigration_advice',
    'offer_received',
    { mobility: { workRight: 'sponsorship_unclear' } },
    'immigration_advice',
  ],
  [
    'unlawful_question',
    'invited',
    { redFlags: [{ what: 'q', evidence: 'credible', unlawfulQuestion: true }] },
    'unlawful_question',
  ],
  ['window_expiring', 'invited', { invitedAt: '2026-03-03T18:00:00Z' }, 'window_expiring'],
  ['keep_agreed_date', 'offer_received', { answerAgreedBy: '2026-03-10T12:00:00Z' }, 'keep_agreed_date'],
  ['late_reply_apology', 'invited', { invitedAt: '2026-03-01T12:00:00Z' }, 'late_reply_apology'],
  [
    'confirm_acceptance_status',
    'invited',
    { otherCommitment: { kind: 'verbal' } },
    'confirm_acceptance_status',
  ],
  [
    'disclose_prior_acceptance',
    'declined',
    { earlierNo: 'rescinded', changes: [{ what: 'other_offer_fell_through' }] },
    'disclose_prior_acceptance',
  ],
  ['exhaust_internal_options', 'started', {}, 'exhaust_internal_options'],
  [
    'counteroffer_trust',
    'offer_signed',
    { changes: [{ what: 'counteroffer', by: 'present_employer' }] },
    'counteroffer_trust',
  ],
  ['weak_evidence', 'invited', { redFlags: [{ what: 'rumour', evidence: 'anecdotal' }] }, 'weak_evidence'],
  [
    'no_alternative_secured',
    'invited',
    { leaning: 'decline', otherCommitment: { kind: 'none' } },
    'no_alternative_secured',
  ],
  [
    'do_not_attend_unprepared',
    'interview_scheduled',
    { capacity: { level: 'none' }, interviewAt: '2026-03-09T12:00:00Z' },
    'do_not_attend_unprepared',
  ],
]

const followUps: Case[] = [
  [
    'request_extension_with_date',
    'offer_received',
    { offeredAt: '2026-03-05T10:00:00Z', needsUntil: '2026-03-12T10:00:00Z' },
    'request_extension_with_date',
  ],
  ['propose_short_talk', 'invited', { goalFit: 'detracts', relationshipValue: 'high' }, 'propose_short_talk'],
  ['give_market_rationale', 'offer_received', { gaps: [{ about: 'salary' }] }, 'give_market_rationale'],
  ['exit_plan_if_needed', 'started', {}, 'exit_plan_if_needed'],
  ['restate_decision', 'declined', { changes: [{ what: 'employer_asks_again' }] }, 'restate_decision'],
  ['check_receipt', 'invited', { goalFit: 'detracts' }, 'check_receipt'],
]

describe('section 12', () => {
  test.each(cautions)('caution %s', (_, stage, known, wanted) => {
    expect(ask(stage, known).cautions.map(({ id }) => id)).toContain(wanted)
  })
  test.each(followUps)('follow-up %s', (_, stage, known, wanted) => {
    expect(ask(stage, known).followUps.map(({ id }) => id)).toContain(wanted)
  })
  test('an unknown commitment elsewhere is not none', () => {
    expect(ask('invited', { leaning: 'decline' }).cautions).toEqual([])
  })
})
