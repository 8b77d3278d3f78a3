import type { Scenario } from './scenario'

const spoken = {
  now: '2027-01-19T12:00:00+01:00',
  employerZone: 'Europe/Stockholm',
  stage: 'offer_accepted_verbally',
  roundsDone: 2,
  acceptedAt: '2027-01-18T15:00:00+01:00',
  offerFrom: 'hiring_manager',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
  contract: { contingentOn: [] },
}
const signed = {
  ...spoken,
  stage: 'offer_signed',
  acceptedAt: '2027-01-08T15:00:00+01:00',
  contract: { signed: true, inWriting: true, contingentOn: [] },
}
/** Noon in Stockholm plus twelve hours. */
const tonight = '2027-01-19T23:00:00Z'
const family = [{ what: 'family', by: 'self' }]
const flag = { what: 'Unpaid wages confirmed by the labour court', evidence: 'credible' }

/** Life changed, or a flag showed up, after the acceptance (V37, V5, V32, T5). */
export const acceptedLifeScenarios: Scenario[] = [
  {
    name: 'Her father fell ill; the job could start remotely',
    tricky: false,
    situation: { ...signed, changes: family, mobility: { remotePossible: true, caringDuty: true } },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: tonight,
      first: 'hiring_manager',
      purpose: 'negotiate',
      followUps: ['explain_what_changed'],
      cautions: ['family_timeline'],
    },
    because:
      'V37 remote possible: negotiate other terms first. T5 life changed after a signature: 12 h from now 11:00Z.',
  },
  {
    name: 'The same, nobody knows whether remote would work',
    tricky: false,
    situation: { ...signed, changes: family },
    expect: { verdict: 'clarify', channel: 'email', answerBy: tonight, first: 'hiring_manager' },
    because: 'V37 remote and staged unknown: clarify. T5.',
  },
  {
    name: 'No remote work; a staged move was never discussed',
    tricky: true,
    situation: { ...signed, changes: family, mobility: { remotePossible: false } },
    expect: { verdict: 'clarify', channel: 'email', answerBy: tonight, first: 'hiring_manager' },
    because: 'V37 "neither" needs both refused; staged move is unknown: clarify, not rescind. T5.',
  },
  {
    name: 'Neither remote nor staged, relocation money already paid',
    tricky: false,
    situation: {
      ...signed,
      changes: family,
      mobility: {
        remotePossible: false,
        stagedMove: false,
        relocationPaid: { amount: 6000, currency: 'EUR' },
        repaymentClause: 'unread',
      },
    },
    expect: {
      verdict: 'rescind',
      channel: 'call_then_email',
      answerBy: tonight,
      first: 'hiring_manager',
      purpose: 'rescind',
      cautions: ['relocation_clawback', 'legal_review', 'sincere_apology', 'reputational_cost'],
      followUps: ['seek_advice', 'rehearse_call', 'confirm_in_writing'],
    },
    because:
      'V37 neither: rescind with V32. T5 12 h. C2 rescinding: call, then e-mail; who made the offer first.',
  },
  {
    name: 'The same at eleven at night in Stockholm, agency in between',
    tricky: true,
    situation: {
      ...signed,
      now: '2027-01-19T23:00:00+01:00',
      cameThrough: 'agency_recruiter',
      offerFrom: 'hr',
      changes: family,
      mobility: { remotePossible: false, stagedMove: false },
    },
    expect: {
      verdict: 'rescind',
      channel: 'voicemail_then_email',
      answerBy: '2027-01-20T10:00:00Z',
      first: 'hr',
      purpose: 'rescind',
      cautions: ['legal_review', 'sincere_apology', 'reputational_cost'],
    },
    because:
      'V37 neither: rescind. C3: C2 at night there (21:00 to 08:00). C7 rescind: who made the offer first, even with an agency. T5 22:00Z + 12 h.',
  },
  {
    name: 'The permit was refused, remote work from home is possible',
    tricky: false,
    situation: {
      ...signed,
      changes: [{ what: 'permit' }],
      mobility: { workRight: 'sponsorship_offered', permit: 'refused', remotePossible: true },
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: tonight,
      first: 'hiring_manager',
      purpose: 'negotiate',
      cautions: ['visa_status', 'immigration_advice'],
      followUps: ['seek_advice'],
    },
    because:
      'V37 permit refused, remote possible: negotiate. T5. visa_status after acceptance: immigration_advice.',
  },
  {
    name: 'Partner lost the post while a far better offer lies on the table',
    tricky: true,
    situation: {
      ...spoken,
      changes: family,
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        betterOn: ['role', 'compensation', 'family'],
        worseOn: [],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2027-01-19T14:00:00Z',
      first: 'hiring_manager',
    },
    because:
      'V37 stands before V31: clarify. T15 by voice only and another offer matters: 18 Jan 14:00Z + 24 h.',
  },
  {
    name: 'A credible flag after a spoken yes',
    tricky: true,
    situation: { ...spoken, redFlags: [flag] },
    expect: {
      verdict: 'rescind',
      strength: 'leaning',
      channel: 'call_then_email',
      answerBy: tonight,
      first: 'hiring_manager',
      purpose: 'rescind',
      cautions: ['sincere_apology', 'reputational_cost'],
    },
    because: 'V5 after acceptance, by voice: rescind, leaning. T5 12 h; C2.',
  },
  {
    name: 'A credible flag after the signature',
    tricky: true,
    situation: { ...signed, leaning: 'rescind', redFlags: [flag] },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      first: 'hiring_manager',
      cautions: ['legal_review', 'reputational_cost'],
      followUps: ['seek_advice'],
    },
    because:
      'V5 after acceptance, signed: clarify, adviser first. The lean to rescind raises legal_review and reputational_cost. Deadline left open.',
  },
  {
    name: 'A gut feeling after the signature',
    tricky: true,
    situation: {
      ...signed,
      redFlags: [{ what: 'A cold welcome mail', evidence: 'gut_feeling' }],
      doubts: ['awkward_moment'],
    },
    expect: {
      verdict: 'honour',
      channel: 'none',
      purpose: 'none',
      cautions: ['anxiety_not_evidence', 'weak_evidence', 'seek_impartial_view'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because: 'V5: gut feeling alone is V8. V38 doubts without news: honour, and an outside view.',
  },
  {
    name: 'Terms changed and a credible flag, signed',
    tricky: true,
    situation: {
      ...signed,
      redFlags: [flag],
      changes: [{ what: 'package', by: 'this_employer', inWriting: true }],
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: tonight,
      first: 'hiring_manager',
      purpose: 'negotiate',
      cautions: ['legal_review'],
    },
    because: 'V36 stands before V5 and the terms are known: negotiate. T5.',
  },
]
