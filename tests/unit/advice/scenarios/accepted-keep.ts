import type { Scenario } from './scenario'

const spoken = {
  now: '2026-05-06T14:00:00+02:00',
  employerZone: 'Europe/Copenhagen',
  stage: 'offer_accepted_verbally',
  roundsDone: 2,
  acceptedAt: '2026-05-06T10:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
}
const signed = {
  ...spoken,
  stage: 'offer_signed',
  acceptedAt: '2026-04-20T10:00:00+02:00',
  otherCommitment: { kind: 'none' },
}
const quiet = { channel: 'none', answerBy: null, purpose: 'none' }

/** An acceptance that is kept, or settled first; cold feet; an offer taken back (V30, V38, V39, T14, T15). */
export const acceptedKeepScenarios: Scenario[] = [
  {
    name: 'Signed, nothing has happened since',
    tricky: false,
    situation: {
      ...signed,
      contract: { signed: true, inWriting: true, contingentOn: [] },
      mobility: { workRight: 'has' },
    },
    expect: {
      verdict: 'honour',
      strength: 'firm',
      ...quiet,
      notCautions: ['sincere_apology', 'legal_review'],
    },
    because:
      'Accepted row: V39 V36 V37 V5 V33 V31 V38 (no doubt, no such lean) no; V30 signed: honour. T14 no message to answer: null, none, none. All five facts known or idle: firm.',
  },
  {
    name: 'Signed while the visa is still pending',
    tricky: true,
    situation: {
      ...signed,
      contract: { signed: true, contingentOn: ['visa', 'background_check'] },
      mobility: { workRight: 'sponsorship_offered', permit: 'filed' },
    },
    expect: {
      verdict: 'honour',
      ...quiet,
      cautions: ['visa_status', 'immigration_advice'],
      notCautions: ['confirm_acceptance_status'],
    },
    because:
      'V30: signed is honoured, contingencies open or not; only an acceptance by voice is clarified. visa_status after acceptance raises immigration_advice.',
  },
  {
    name: 'Accepted on the phone, nothing open',
    tricky: false,
    situation: { ...spoken, otherCommitment: { kind: 'none' }, contract: { contingentOn: [] } },
    expect: { verdict: 'honour', ...quiet, notCautions: ['confirm_acceptance_status'] },
    because: 'V30 accepted with nothing open ([]): honour. T14.',
  },
  {
    name: 'Accepted on the phone, nobody knows what it hangs on, another process runs',
    tricky: true,
    situation: { ...spoken, otherCommitment: { kind: 'in_process' } },
    expect: {
      verdict: 'clarify',
      strength: 'leaning',
      channel: 'email',
      answerBy: '2026-05-07T08:00:00Z',
      first: 'hr',
      cautions: ['confirm_acceptance_status', 'dual_process_risk'],
      followUps: ['settle_verbal_acceptance'],
    },
    because:
      'V30 by voice with something unknown: clarify first; were it [] it would be honour, so leaning. T15 another process matters: 24 h from 6 May 08:00Z.',
  },
  {
    name: 'Accepted on the phone, contract and relocation terms still to come',
    tricky: false,
    situation: {
      ...spoken,
      otherCommitment: { kind: 'none' },
      contract: { contingentOn: ['written_contract', 'relocation_terms'] },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      first: 'hr',
      cautions: ['confirm_acceptance_status'],
      followUps: ['settle_verbal_acceptance'],
    },
    because: 'V30 by voice with something open: clarify. Deadline left open (T15 speaks of another process).',
  },
  {
    name: 'Signed, regret at three in the morning, leaning to take it back',
    tricky: true,
    situation: {
      ...signed,
      leaning: 'rescind',
      doubts: ['regret', 'fear_of_change'],
      contract: { signed: true, contingentOn: [] },
    },
    expect: {
      verdict: 'honour',
      channel: 'none',
      purpose: 'none',
      cautions: ['reputational_cost', 'anxiety_not_evidence'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because:
      'V38 doubts, no change, no better offer, no open term: honour and an outside view. reputational_cost is raised when leaned to.',
  },
  {
    name: 'Cold feet before anything was settled',
    tricky: true,
    situation: { ...spoken, leaning: 'switch', doubts: ['nerves'], otherCommitment: { kind: 'interview' } },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-05-07T08:00:00Z',
      first: 'hr',
      cautions: [
        'confirm_acceptance_status',
        'dual_process_risk',
        'no_emotional_switch',
        'anxiety_not_evidence',
      ],
    },
    because:
      'V38 needs no open term; contingencies are unknown, so it does not hold. V30 by voice with something unknown: clarify. T15 24 h from the acceptance.',
  },
  {
    name: 'Accepted on the phone, and only now it looks off the plan',
    tricky: true,
    situation: {
      ...spoken,
      goalFit: 'detracts',
      otherCommitment: { kind: 'none' },
      contract: { contingentOn: [] },
    },
    expect: { verdict: 'honour', ...quiet },
    because: 'V3 and V22 are not in the accepted row: V30 nothing open: honour.',
  },
  {
    name: 'Signed, and the calendar is tight',
    tricky: true,
    situation: {
      ...signed,
      contract: { signed: true, contingentOn: [] },
      mobility: {
        workRight: 'sponsorship_offered',
        noticeDays: 30,
        processingDays: { min: 28, max: 84 },
        relocationLeadDays: { min: 14, max: 21 },
        requiredStartOn: '2026-07-20',
      },
    },
    expect: {
      verdict: 'honour',
      ...quiet,
      mobility: 'tight',
      cautions: ['visa_status', 'immigration_advice'],
    },
    because:
      'V4 is not in the accepted row; V30 signed: honour. B1 best 30 + 14 days = 19 Jun, worst 84 + 21 = 19 Aug, start 20 Jul: tight.',
  },
  {
    name: 'Signed, two processes still think he is free',
    tricky: true,
    situation: {
      ...signed,
      acceptedAt: '2026-05-06T10:00:00+02:00',
      otherCommitment: { kind: 'in_process' },
      intends: ['keep_both'],
      contract: { signed: true, contingentOn: [] },
    },
    expect: { verdict: 'honour', cautions: ['dual_process_risk'], followUps: ['notify_stakeholders'] },
    because:
      'V30 signed: honour; telling the other processes (T2) is a follow-up. Deadline and channel left open.',
  },
  {
    name: 'The signed offer is taken back after notice was given',
    tricky: false,
    situation: {
      ...signed,
      noticeGiven: true,
      contract: { signed: true, contingentOn: [] },
      changes: [
        { what: 'offer_withdrawn', by: 'this_employer', at: '2026-05-06T09:00:00+02:00', inWriting: true },
      ],
    },
    expect: { verdict: 'clarify', strength: 'firm', purpose: 'ask_details' },
    because: 'V39 first in the row: clarify, ask_details. Firm: nothing stands before it.',
  },
  {
    name: 'Offer withdrawn by word, together with talk of a lower salary before',
    tricky: true,
    situation: {
      ...spoken,
      otherCommitment: { kind: 'none' },
      contract: { contingentOn: [] },
      changes: [
        { what: 'package', by: 'this_employer', inWriting: true },
        { what: 'offer_withdrawn', by: 'this_employer' },
      ],
    },
    expect: { verdict: 'clarify', channel: 'email', first: 'hr', purpose: 'ask_details' },
    because: 'V39 stands before V36 (which, with written terms, would negotiate): clarify, ask_details.',
  },
]
