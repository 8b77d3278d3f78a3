import type { Scenario } from './scenario'

const spoken = {
  now: '2026-06-24T10:00:00+02:00',
  employerZone: 'Europe/Paris',
  stage: 'offer_accepted_verbally',
  roundsDone: 2,
  acceptedAt: '2026-06-24T08:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  contract: { contingentOn: [] },
}
const signed = {
  ...spoken,
  stage: 'offer_signed',
  acceptedAt: '2026-06-15T10:00:00+02:00',
  contract: { signed: true, inWriting: true, contingentOn: [] },
}
const better = {
  kind: 'offer',
  inWriting: true,
  betterOn: ['role', 'trajectory', 'mobility'],
  worseOn: ['compensation'],
}
/** Ten in Paris plus twelve hours. */
const tonight = '2026-06-24T20:00:00Z'

/** A rival offer, or a second acceptance, after the acceptance here (V31, V30, V38). */
export const acceptedRivalsScenarios: Scenario[] = [
  {
    name: 'Accepted on the phone, then a far better offer in writing',
    tricky: false,
    situation: { ...spoken, otherCommitment: better },
    expect: {
      verdict: 'rescind',
      strength: 'leaning',
      channel: 'call_then_email',
      answerBy: tonight,
      first: 'hr',
      purpose: 'rescind',
      cautions: ['sincere_apology', 'reputational_cost', 'no_emotional_switch'],
      followUps: ['rehearse_call', 'confirm_in_writing'],
    },
    because:
      'V31 three better, one worse and not mobility, in writing; accepted here by voice only: rescind, leaning. T5 08:00Z + 12 h = 20:00Z, before T15 (25 Jun 06:00Z). C2; who made the offer.',
  },
  {
    name: 'The same, but it is not known whether that offer is written',
    tricky: true,
    situation: {
      ...spoken,
      otherCommitment: {
        kind: 'offer',
        betterOn: ['role', 'trajectory', 'mobility'],
        worseOn: ['compensation'],
      },
    },
    expect: { verdict: 'clarify', answerBy: '2026-06-25T06:00:00Z' },
    because:
      'V31 terms there unknown: clarify; V30 would honour ([] here). T15 by voice only, another process matters: 24 h from 24 Jun 06:00Z.',
  },
  {
    name: 'The rival is known not to be in writing, and he leans to switch',
    tricky: true,
    situation: { ...spoken, leaning: 'switch', otherCommitment: { ...better, inWriting: false } },
    expect: {
      verdict: 'honour',
      cautions: ['dual_process_risk', 'no_emotional_switch'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because:
      'V31: terms known not to be in writing, the rule does not hold. V38 leaning to switch, no change, no clearly better offer, nothing open: honour, outside view.',
  },
  {
    name: 'Only the pay is better',
    tricky: true,
    situation: {
      ...spoken,
      leaning: 'switch',
      otherCommitment: { kind: 'offer', inWriting: true, betterOn: ['compensation'], worseOn: [] },
    },
    expect: {
      verdict: 'honour',
      cautions: ['dual_process_risk', 'no_emotional_switch'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because: 'V31: one criterion is not clearly better. V38: honour.',
  },
  {
    name: 'Four better, mobility worse',
    tricky: true,
    situation: {
      ...spoken,
      otherCommitment: {
        ...better,
        betterOn: ['role', 'trajectory', 'culture', 'family'],
        worseOn: ['mobility'],
      },
    },
    expect: { verdict: 'honour', cautions: ['dual_process_risk'] },
    because:
      'V24 test fails on mobility, so V31 does not hold; no doubt and no such lean (V38 no); V30 accepted with nothing open: honour.',
  },
  {
    name: 'Signed here, better there, every must is met here',
    tricky: true,
    situation: {
      ...signed,
      leaning: 'switch',
      otherCommitment: { ...better, mustsHold: true },
      gaps: [
        {
          about: 'remote_days',
          size: 'material',
          nonNegotiable: true,
          raised: true,
          answer: 'met_in_writing',
        },
      ],
    },
    expect: {
      verdict: 'honour',
      cautions: ['legal_review', 'dual_process_risk', 'reputational_cost', 'no_emotional_switch'],
    },
    because:
      'V31 after a signature: rescind only if a must fails here; none does. Honour (V30; V38 if no clearly better offer is read otherwise). A lean to switch touches the signature: legal_review.',
  },
  {
    name: 'Signed here, a must refused here and met there, in writing',
    tricky: true,
    situation: {
      ...signed,
      otherCommitment: { ...better, mustsHold: true },
      gaps: [
        {
          about: 'partner_work',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'no',
          raised: true,
          answer: 'refused',
        },
      ],
    },
    expect: {
      verdict: 'rescind',
      channel: 'call_then_email',
      answerBy: tonight,
      first: 'hr',
      purpose: 'rescind',
      cautions: ['legal_review', 'sincere_apology', 'dual_process_risk', 'reputational_cost'],
      followUps: ['seek_advice', 'rehearse_call', 'confirm_in_writing'],
    },
    because:
      'V31 signed: a must fails here and mustsHold there, clearly better in writing: rescind, its cost said plainly. T5 12 h; C2; V32 adviser first.',
  },
  {
    name: 'Said yes here in the morning, signed in Antwerp two hours later',
    tricky: true,
    situation: {
      ...spoken,
      otherCommitment: { kind: 'signed', acceptedAt: '2026-06-24T09:30:00+02:00', contingentOn: [] },
    },
    expect: {
      verdict: 'rescind',
      channel: 'call_then_email',
      answerBy: tonight,
      first: 'hr',
      purpose: 'rescind',
      cautions: ['sincere_apology', 'dual_process_risk', 'reputational_cost'],
    },
    because:
      'V30 two acceptances: the signed one is kept, so the spoken one here is taken back, although nothing is open here and it is the earlier. T5 12 h, before 24 h from the acceptance there.',
  },
  {
    name: 'Two spoken acceptances, this one the earlier',
    tricky: true,
    situation: {
      ...spoken,
      acceptedAt: '2026-06-23T09:00:00+02:00',
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-06-24T09:00:00+02:00', contingentOn: [] },
    },
    expect: { verdict: 'honour', cautions: ['dual_process_risk'] },
    because:
      'V30: neither signed, the earlier is kept: this one, nothing open: honour; the other hears within 24 h. Deadline and channel left open.',
  },
  {
    name: 'Two spoken acceptances, the other one the earlier',
    tricky: true,
    situation: {
      ...spoken,
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-06-23T17:00:00+02:00', contingentOn: [] },
    },
    expect: {
      verdict: 'rescind',
      channel: 'call_then_email',
      first: 'hr',
      purpose: 'rescind',
      answerBy: tonight,
      cautions: ['sincere_apology', 'dual_process_risk', 'reputational_cost'],
    },
    because:
      'V30: the earlier acceptance (23 Jun, there) is kept; this one is taken back. T5 08:00Z + 12 h = 20:00Z; T2 24 h from the later acceptance would be 25 Jun 06:00Z. C2.',
  },
]
