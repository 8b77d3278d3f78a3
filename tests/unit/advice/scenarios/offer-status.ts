import type { Scenario } from './scenario'

const cork = {
  now: '2026-06-02T15:00:00Z',
  employerZone: 'Europe/Dublin',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-06-01T09:00:00Z',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
}
const oslo = {
  now: '2026-06-09T10:00:00+02:00',
  stage: 'offer_received',
  roundsDone: 1,
  offeredAt: '2026-06-09T08:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  otherCommitment: { kind: 'signed', acceptedAt: '2026-06-04T10:00:00+02:00', contingentOn: [] },
}

/** Offers while something is signed, agreed or said elsewhere (V1, T2, T15). */
export const offerStatusScenarios: Scenario[] = [
  {
    name: 'Ilse signed in Zurich the day after Lyon sent its offer',
    tricky: false,
    situation: {
      now: '2026-03-12T10:00:00+01:00',
      clientZone: 'Europe/Zurich',
      employerZone: 'Europe/Paris',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-03-10T15:00:00+01:00',
      offerFrom: 'hr',
      contactMode: 'email',
      goalFit: 'advances',
      otherCommitment: { kind: 'signed', acceptedAt: '2026-03-11T16:00:00+01:00', contingentOn: [] },
    },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: '2026-03-12T15:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['dual_process_risk', 'no_other_employer_name'],
      notCautions: ['confirm_acceptance_status', 'visa_status'],
    },
    because:
      'Offer row: V39 no; V1 signed elsewhere, so decline, nothing open, firm. T3 10 Mar 14:00Z + 72 h = 13 Mar 14:00Z; T2 24 h from the acceptance 11 Mar 15:00Z = 12 Mar 15:00Z; T12 the earlier. C6/C1 e-mail (two rounds). C7 who made the offer: HR.',
  },
  {
    name: 'Tomasz signed in Rotterdam, visa pending; a new offer arrives eight days later',
    tricky: true,
    situation: {
      now: '2026-05-20T09:30:00+02:00',
      employerZone: 'Europe/Madrid',
      stage: 'offer_received',
      offeredAt: '2026-05-19T18:00:00+02:00',
      offerFrom: 'hiring_manager',
      personalRapport: true,
      goalFit: 'advances',
      otherCommitment: {
        kind: 'signed',
        acceptedAt: '2026-05-11T12:00:00+02:00',
        contingentOn: ['visa', 'background_check'],
        sponsorsVisa: true,
      },
    },
    expect: {
      verdict: 'decline',
      strength: 'leaning',
      channel: 'call_then_email',
      answerBy: '2026-05-21T16:00:00Z',
      first: 'hiring_manager',
      purpose: 'decline_offer',
      cautions: ['visa_status', 'dual_process_risk'],
    },
    because:
      'V39 no; V1 signed elsewhere even with contingencies: decline, leaning. T2 hands an offer that comes after the signature to T15: 19 May 16:00Z + 48 h = 21 May 16:00Z, before T3 22 May 16:00Z. C2 personal rapport: call, then e-mail. C7 offerFrom.',
  },
  {
    name: 'Signed in Dublin; the late Oslo offer agreed a date next week',
    tricky: true,
    situation: {
      ...oslo,
      answerAgreedBy: '2026-06-16T17:00:00+02:00',
    },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: '2026-06-11T06:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
    },
    because:
      'V1 decline. T7 replaces T1 and T3 only, so T15 still runs: 9 Jun 06:00Z + 48 h = 11 Jun 06:00Z, earlier than the agreed 16 Jun.',
  },
  {
    name: 'Signed in Dublin; the late Oslo offer wants an answer tomorrow noon',
    tricky: true,
    situation: {
      ...oslo,
      answerAgreedBy: '2026-06-10T12:00:00+02:00',
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: '2026-06-10T10:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
    },
    because: 'V1 decline. T15 gives 48 h (11 Jun 06:00Z), sooner if a date is named: 10 Jun 10:00Z.',
  },
  {
    name: 'Amara said yes by phone in Leeds, knows nothing of references; offer in Cork is open',
    tricky: true,
    situation: {
      ...cork,
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-06-02T11:00:00Z' },
    },
    expect: {
      verdict: 'clarify',
      strength: 'leaning',
      channel: 'email',
      answerBy: '2026-06-03T11:00:00Z',
      first: 'hr',
      cautions: ['confirm_acceptance_status', 'dual_process_risk'],
      followUps: ['settle_verbal_acceptance'],
    },
    because:
      'V1 accepted by voice there, contingencies absent means unknown: clarify; were they [] it would be decline, so leaning. T15 and T2 24 h from the acceptance 2 Jun 11:00Z = 3 Jun 11:00Z; T3 4 Jun 09:00Z is later.',
  },
  {
    name: 'Same phone yes, but nothing is open there any more',
    tricky: true,
    situation: {
      ...cork,
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-06-02T11:00:00Z', contingentOn: [] },
    },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: '2026-06-03T11:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      notCautions: ['confirm_acceptance_status'],
    },
    because:
      'V1 by voice with nothing open ([]) counts as signed: decline. 24 h from the acceptance: 3 Jun 11:00Z, before T3.',
  },
  {
    name: 'Nothing listed as open, yet the contract there is not in writing',
    tricky: true,
    situation: {
      ...cork,
      offerFrom: 'hiring_manager',
      contactMode: 'ats',
      goalFit: 'neutral',
      otherCommitment: {
        kind: 'verbal',
        acceptedAt: '2026-06-02T11:00:00Z',
        inWriting: false,
        contingentOn: [],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-06-03T11:00:00Z',
      first: 'hiring_manager',
      cautions: ['confirm_acceptance_status', 'dual_process_risk'],
      followUps: ['settle_verbal_acceptance'],
    },
    because:
      'V1: inWriting false means the contract itself is open, so something is open: clarify, in spite of []. 24 h from the acceptance. Applicant system counts as e-mail (C6).',
  },
  {
    name: 'Spoken yes in Basel with the start date agreed, references outstanding',
    tricky: true,
    situation: {
      now: '2026-09-08T09:00:00+02:00',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-09-07T14:00:00+02:00',
      offerFrom: 'hr',
      contactMode: 'email',
      goalFit: 'advances',
      otherCommitment: {
        kind: 'verbal',
        acceptedAt: '2026-09-07T17:00:00+02:00',
        startAgreed: true,
        contingentOn: ['references'],
      },
    },
    expect: {
      verdict: 'decline',
      strength: 'leaning',
      channel: 'email',
      answerBy: '2026-09-08T15:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
    },
    because:
      'V1: start agreed counts as signed, even with contingencies (then leaning): decline, not clarify. T2/T15: 7 Sep 15:00Z + 24 h = 8 Sep 15:00Z; T3 10 Sep 12:00Z later.',
  },
  {
    name: 'A must was refused here, but the spoken yes elsewhere still hangs on a visa',
    tricky: true,
    situation: {
      now: '2026-10-13T11:00:00+02:00',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-10-12T10:00:00+02:00',
      offerFrom: 'hr',
      contactMode: 'email',
      goalFit: 'advances',
      otherCommitment: { kind: 'verbal', acceptedAt: '2026-10-13T09:00:00+02:00', contingentOn: ['visa'] },
      gaps: [
        {
          about: 'remote_days',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'no',
          raised: true,
          answer: 'refused',
        },
      ],
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-10-14T07:00:00Z',
      first: 'hr',
      cautions: ['visa_status', 'confirm_acceptance_status', 'dual_process_risk'],
    },
    because:
      'V1 stands before V22 in the offer row and holds (something open there): clarify. 13 Oct 07:00Z + 24 h = 14 Oct 07:00Z; T3 15 Oct 08:00Z later. A contingency on a visa raises visa_status.',
  },
  {
    name: 'Two rounds done elsewhere, this offer advances the plan',
    tricky: false,
    situation: {
      now: '2026-11-10T09:00:00+01:00',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-11-09T10:00:00+01:00',
      offerFrom: 'hr',
      contactMode: 'email',
      goalFit: 'advances',
      mobility: { workRight: 'has' },
      otherCommitment: { kind: 'in_process' },
    },
    expect: {
      verdict: 'proceed',
      channel: 'email',
      answerBy: '2026-11-12T09:00:00Z',
      first: 'hr',
      purpose: 'accept_offer',
      notCautions: ['visa_status', 'dual_process_risk'],
      followUps: ['compare_offers'],
    },
    because:
      'A process elsewhere is no acceptance (V1 no), no rival offer (V24, V28 no), no gap: V0 proceed, accept in writing. T3 9 Nov 09:00Z + 72 h. compare_offers: a process elsewhere while an offer is in hand.',
  },
  {
    name: 'Signed elsewhere thirty hours ago, offer here forty hours old, nobody told',
    tricky: true,
    situation: {
      now: '2026-09-15T09:00:00Z',
      employerZone: 'Europe/London',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-09-13T17:00:00Z',
      offerFrom: 'hr',
      contactMode: 'email',
      otherCommitment: { kind: 'signed', acceptedAt: '2026-09-14T03:00:00Z', contingentOn: [] },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: '2026-09-15T21:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['late_reply_apology', 'dual_process_risk'],
    },
    because:
      'V1 decline. T2 ended 15 Sep 03:00Z, so the window has passed: T10 within 12 h from now = 21:00Z, earlier than T3 16 Sep 17:00Z.',
  },
]
