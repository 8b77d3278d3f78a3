import type { Scenario } from './scenario'

const april = {
  now: '2026-04-14T09:00:00Z',
  clientZone: 'Europe/London',
  employerZone: 'Europe/Dublin',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-04-13T12:00:00Z',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
}

/** Two offers, clearly better or not, in writing or by voice (V24, V28, V21, V6b). */
export const offerRivalsScenarios: Scenario[] = [
  {
    name: 'Joana: a written rival is better on role, trajectory and family',
    tricky: false,
    situation: {
      ...april,
      otherCommitment: {
        kind: 'offer',
        offeredAt: '2026-04-12T09:00:00Z',
        inWriting: true,
        betterOn: ['role', 'trajectory', 'family'],
        worseOn: ['compensation'],
      },
    },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      notCautions: ['confirm_acceptance_status', 'dual_process_risk', 'late_reply_apology'],
    },
    because:
      'V39 V1 (an offer is no acceptance) V33 V27 V22 no; V24: three better, one worse and not mobility, in writing: decline. An unknown work right could only add another decline or come after V24: firm. T2 needs an acceptance, so T3: 13 Apr 12:00Z + 72 h = 16 Apr 12:00Z.',
  },
  {
    name: 'Joana: the same rival, told on the phone only',
    tricky: true,
    situation: {
      ...april,
      otherCommitment: {
        kind: 'offer',
        inWriting: false,
        betterOn: ['role', 'trajectory', 'family'],
        worseOn: ['compensation'],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      cautions: ['sign_nothing_unclear', 'written_terms_only', 'document_all_commitments'],
      followUps: ['compare_offers'],
    },
    because:
      'V24 clearly better but only by voice: clarify there first. T3. Unconfirmed terms raise the two written-terms cautions.',
  },
  {
    name: 'Four criteria better elsewhere, but mobility is worse',
    tricky: true,
    situation: {
      ...april,
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        answerBy: '2026-04-20T17:00:00Z',
        betterOn: ['role', 'trajectory', 'compensation', 'culture'],
        worseOn: ['mobility'],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      cautions: ['document_all_commitments'],
      followUps: ['compare_offers'],
    },
    because:
      'V24 fails: worse on mobility. V22 V4 V5 V23 V26 V21 V6b no; V28 two offers, nothing accepted: clarify before the earlier window, which is the T3 one here (16 Apr 12:00Z).',
  },
  {
    name: 'Two criteria better elsewhere and that window closes first',
    tricky: true,
    situation: {
      ...april,
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        answerBy: '2026-04-15T17:00:00Z',
        betterOn: ['role', 'compensation'],
        worseOn: [],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-04-15T17:00:00Z',
      first: 'hr',
      followUps: ['compare_offers'],
    },
    because:
      'Two are not three, so V24 fails; V28 clarify before the earlier window closes: theirs 15 Apr 17:00Z, ours by T3 16 Apr 12:00Z.',
  },
  {
    name: 'Four better, two worse, and the salary here was never raised',
    tricky: true,
    situation: {
      ...april,
      gaps: [{ about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }],
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        betterOn: ['role', 'trajectory', 'mobility', 'culture'],
        worseOn: ['compensation', 'family'],
      },
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      purpose: 'negotiate',
      cautions: ['negotiate_before_declining'],
      followUps: ['give_market_rationale'],
    },
    because: 'V24 fails (two worse). V21 (not raised, bridgeable: negotiate) stands before V28. T3.',
  },
  {
    name: 'Better on three, yet it is only a process without an offer',
    tricky: true,
    situation: {
      ...april,
      otherCommitment: { kind: 'in_process', betterOn: ['role', 'trajectory', 'family'], worseOn: [] },
    },
    expect: {
      verdict: 'proceed',
      strength: 'leaning',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      purpose: 'accept_offer',
    },
    because:
      'V24 and V28 need an offer; a process is none. No gap: V0 proceed. Goal fit and other commitment known, work right not: leaning. T3.',
  },
  {
    name: 'Two written offers, and Piotr needs until next Monday',
    tricky: true,
    situation: {
      ...april,
      needsUntil: '2026-04-20T09:00:00Z',
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        answerBy: '2026-04-24T17:00:00Z',
        betterOn: ['role'],
        worseOn: ['compensation'],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      purpose: 'ask_time',
      cautions: ['window_expiring'],
      followUps: ['request_extension_with_date'],
    },
    because:
      'V6b stands before V28: needs until 20 Apr, T3 ends 16 Apr 12:00Z: clarify, ask_time, asked before the window ends (T6). More time needed than it leaves: window_expiring.',
  },
  {
    name: 'Rival better on three, and a must was refused here',
    tricky: false,
    situation: {
      ...april,
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
      otherCommitment: {
        kind: 'offer',
        inWriting: false,
        betterOn: ['role', 'family', 'mobility'],
        worseOn: [],
      },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: '2026-04-16T12:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['family_timeline'],
    },
    because: 'V22 (a must that was refused) stands before V24, which would only clarify there: decline. T3.',
  },
  {
    name: 'Said yes in Lille by phone; this written offer is better on role, trajectory and family',
    tricky: true,
    situation: {
      ...april,
      contract: { inWriting: true },
      otherCommitment: {
        kind: 'verbal',
        acceptedAt: '2026-04-13T15:00:00Z',
        contingentOn: [],
        betterOn: [],
        worseOn: ['role', 'trajectory', 'family'],
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-04-14T15:00:00Z',
      first: 'hr',
      cautions: ['dual_process_risk'],
    },
    because:
      'V1 nothing open there would count as signed, but the accepted role is itself under V31 (this offer is clearly better, in writing, and that yes is by voice only): this one waits, clarify. T15/T2 24 h from 13 Apr 15:00Z.',
  },
  {
    name: 'Signed in Lille with every must met; this offer is better on three',
    tricky: true,
    situation: {
      ...april,
      contract: { inWriting: true },
      otherCommitment: {
        kind: 'signed',
        acceptedAt: '2026-04-13T15:00:00Z',
        contingentOn: [],
        mustsHold: true,
        betterOn: [],
        worseOn: ['role', 'trajectory', 'family'],
      },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: '2026-04-14T15:00:00Z',
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['dual_process_risk'],
    },
    because:
      'A signature falls under V31 only if a must fails there; mustsHold is true, so V1 is not made to wait: decline. T2 24 h from the acceptance, before T3.',
  },
]
