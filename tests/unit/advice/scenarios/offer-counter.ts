import type { Scenario } from './scenario'

const october = {
  now: '2026-10-06T12:00:00Z',
  employerZone: 'Europe/Lisbon',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-10-05T10:00:00Z',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
}

/** Staying, counteroffers and pressure while an offer is open (V27, V33, T13). */
export const offerCounterScenarios: Scenario[] = [
  {
    name: 'Henrik has decided to stay in Malmo',
    tricky: false,
    situation: { ...october, otherCommitment: { kind: 'staying_with_present_employer' } },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: '2026-10-08T10:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
    },
    because:
      'V39 V1 V33 no (no counteroffer); V27 a settled decision to stay: decline, whatever is unknown later in the row: firm. T3 5 Oct 10:00Z + 72 h.',
  },
  {
    name: 'Staying is settled although a salary ask would have been open and time is short',
    tricky: true,
    situation: {
      ...october,
      needsUntil: '2026-10-14T10:00:00Z',
      gaps: [{ about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }],
      otherCommitment: { kind: 'staying_with_present_employer' },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: '2026-10-08T10:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
    },
    because: 'V27 stands before V21 and V6b: decline. T3.',
  },
  {
    name: 'The present employer solves three of four musts in writing',
    tricky: false,
    situation: {
      ...october,
      noticeGiven: true,
      otherCommitment: { kind: 'none' },
      changes: [
        {
          what: 'counteroffer',
          by: 'present_employer',
          at: '2026-10-06T09:00:00Z',
          inWriting: true,
          resolves: 3,
          outOf: 4,
        },
      ],
    },
    expect: {
      verdict: 'decline',
      answerBy: '2026-10-07T09:00:00Z',
      cautions: ['no_emotional_switch', 'counteroffer_trust'],
    },
    because:
      'V33 holds with a counteroffer: three of four is at least two and at least half, in writing, nothing signed elsewhere; at an offer solved means staying: decline here. T13 they counter: 24 h from 6 Oct 09:00Z = 7 Oct 09:00Z, before T3 8 Oct 10:00Z.',
  },
  {
    name: 'The counteroffer meets everything, but only in a conversation',
    tricky: true,
    situation: {
      ...october,
      noticeGiven: true,
      otherCommitment: { kind: 'none' },
      changes: [
        {
          what: 'counteroffer',
          by: 'present_employer',
          at: '2026-10-06T09:00:00Z',
          inWriting: false,
          resolves: 4,
          outOf: 4,
        },
      ],
    },
    expect: {
      verdict: 'proceed',
      answerBy: '2026-10-07T09:00:00Z',
      cautions: ['no_emotional_switch', 'counteroffer_trust', 'written_terms_only'],
    },
    because:
      'V33: it counts only in writing, so nothing is solved and there is no reason to stay; no later rule gives a no, a question or an ask: V0 proceed. T13 24 h from the counter, before T3.',
  },
  {
    name: 'Two of five solved in writing is less than half',
    tricky: true,
    situation: {
      ...october,
      noticeGiven: true,
      otherCommitment: { kind: 'none' },
      changes: [
        {
          what: 'counteroffer',
          by: 'present_employer',
          at: '2026-10-06T09:00:00Z',
          inWriting: true,
          resolves: 2,
          outOf: 5,
        },
      ],
    },
    expect: {
      verdict: 'proceed',
      answerBy: '2026-10-07T09:00:00Z',
      cautions: ['no_emotional_switch', 'counteroffer_trust'],
    },
    because:
      'V33 asks for at least two and at least half; two of five fails the half: not solved, so no staying. V0 proceed. T13.',
  },
  {
    name: 'They press for an answer, nothing was agreed',
    tricky: true,
    situation: {
      ...october,
      mobility: { workRight: 'not_needed' },
      otherCommitment: { kind: 'none' },
      changes: [{ what: 'employer_asks_again', by: 'this_employer', at: '2026-10-06T10:00:00Z' }],
    },
    expect: {
      verdict: 'proceed',
      channel: 'email',
      answerBy: '2026-10-07T10:00:00Z',
      first: 'hr',
      purpose: 'accept_offer',
    },
    because:
      'V33 holds with employer_asks_again only when it carries resolves; it does not. V0 proceed. T13 they ask again or press: 24 h from 6 Oct 10:00Z; T3 8 Oct 10:00Z is later.',
  },
  {
    name: 'They press although a later date was agreed',
    tricky: true,
    situation: {
      ...october,
      answerAgreedBy: '2026-10-12T16:00:00Z',
      otherCommitment: { kind: 'none' },
      changes: [{ what: 'employer_asks_again', by: 'this_employer', at: '2026-10-06T10:00:00Z' }],
    },
    expect: {
      verdict: 'proceed',
      channel: 'email',
      answerBy: '2026-10-12T16:00:00Z',
      first: 'hr',
      cautions: ['keep_agreed_date'],
    },
    because:
      'V0 proceed. T7 replaces T3; T13 gives 24 h unless a later date was agreed: 12 Oct 16:00Z is kept.',
  },
  {
    name: 'A solved counteroffer, but a contract is already signed in Porto',
    tricky: true,
    situation: {
      ...october,
      otherCommitment: { kind: 'signed', acceptedAt: '2026-10-06T08:00:00Z', contingentOn: [] },
      changes: [
        {
          what: 'counteroffer',
          by: 'present_employer',
          at: '2026-10-06T11:00:00Z',
          inWriting: true,
          resolves: 4,
          outOf: 4,
        },
      ],
    },
    expect: {
      verdict: 'decline',
      answerBy: '2026-10-07T08:00:00Z',
      cautions: ['dual_process_risk', 'no_emotional_switch', 'counteroffer_trust'],
    },
    because:
      'V1 stands before V33: signed elsewhere, decline. T2 6 Oct 08:00Z + 24 h = 7 Oct 08:00Z is the earliest of T2, T13 (7 Oct 11:00Z) and T3.',
  },
]
