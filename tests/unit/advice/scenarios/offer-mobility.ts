import type { Scenario } from './scenario'

const utrecht = {
  now: '2026-04-10T09:00:00+02:00',
  clientZone: 'Europe/Warsaw',
  employerZone: 'Europe/Amsterdam',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-04-09T11:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const due = '2026-04-12T09:00:00Z'
const salary = { about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }

/** Permits, sponsorship and calendars at an offer (V22, V4, V26, B1, B2). */
export const offerMobilityScenarios: Scenario[] = [
  {
    name: 'Sponsorship is needed and refused',
    tricky: false,
    situation: {
      ...utrecht,
      mobility: { homeCountry: 'TR', jobCountry: 'NL', workRight: 'sponsorship_refused' },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
      mobility: 'infeasible',
      cautions: ['visa_status'],
      followUps: ['invite_contact_if_policy_changes'],
    },
    because:
      'B2 refused and needed: infeasible; at an offer V4 hands it to V22: decline. T3 9 Apr 09:00Z + 72 h = 12 Apr 09:00Z, a Sunday that extends nothing (T11).',
  },
  {
    name: 'Sponsorship was promised on the phone only',
    tricky: false,
    situation: {
      ...utrecht,
      mobility: { homeCountry: 'TR', jobCountry: 'NL', workRight: 'sponsorship_promised_orally' },
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'negotiate',
      cautions: ['visa_status', 'immigration_advice', 'written_terms_only'],
      followUps: ['written_terms'],
    },
    because:
      'V4: at an offer a promise by voice is negotiated, in writing. Sponsorship unproven at an offer raises immigration_advice. T3.',
  },
  {
    name: 'Sponsorship unclear and the salary never raised',
    tricky: true,
    situation: {
      ...utrecht,
      gaps: [salary],
      mobility: { homeCountry: 'TR', jobCountry: 'NL', workRight: 'sponsorship_unclear' },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'ask_details',
      cautions: ['visa_status', 'immigration_advice'],
      followUps: ['ask_timeline_and_sponsorship'],
    },
    because: 'V4 unclear: clarify, and it stands before V21 (negotiate the salary). T3.',
  },
  {
    name: 'Work right simply not known',
    tricky: true,
    situation: { ...utrecht, mobility: { homeCountry: 'PL', jobCountry: 'NL' } },
    expect: {
      verdict: 'proceed',
      strength: 'leaning',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'accept_offer',
    },
    because:
      'V4: work right simply unknown is a question, no verdict. V0 proceed; goal fit and commitment known: leaning. T3.',
  },
  {
    name: 'Even the best case comes six weeks after the required start',
    tricky: false,
    situation: {
      ...utrecht,
      mobility: {
        homeCountry: 'TR',
        jobCountry: 'NL',
        workRight: 'sponsorship_offered',
        noticeDays: 90,
        processingDays: { min: 60, max: 100 },
        relocationLeadDays: { min: 20, max: 40 },
        requiredStartOn: '2026-06-15',
      },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
      mobility: 'infeasible',
      cautions: ['visa_status'],
    },
    because:
      'B1 best case: longer of notice 90 and permit 60, then relocation 20 = 110 days from 10 Apr = 29 Jul, after 15 Jun: infeasible. V4 at an offer is V22: decline.',
  },
  {
    name: 'Only the slow permit misses the start',
    tricky: true,
    situation: {
      ...utrecht,
      gaps: [salary],
      mobility: {
        homeCountry: 'TR',
        jobCountry: 'NL',
        workRight: 'sponsorship_offered',
        noticeDays: 30,
        processingDays: { min: 28, max: 84 },
        relocationLeadDays: { min: 14, max: 30 },
        requiredStartOn: '2026-07-01',
      },
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'ask_details',
      mobility: 'tight',
      cautions: ['visa_status'],
      followUps: ['ask_timeline_and_sponsorship'],
    },
    because:
      'B1 best 30 + 14 = 44 days, 24 May; worst 84 + 30 = 114 days, 2 Aug, after 1 Jul: tight. V4 tight: clarify, before V21. T3.',
  },
  {
    name: 'A calendar with two months to spare',
    tricky: false,
    situation: {
      ...utrecht,
      mobility: {
        homeCountry: 'PL',
        jobCountry: 'NL',
        workRight: 'has',
        permit: 'none',
        noticeDays: 28,
        relocationLeadDays: { min: 14, max: 21 },
        requiredStartOn: '2026-08-01',
      },
    },
    expect: {
      verdict: 'proceed',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'accept_offer',
      mobility: 'feasible',
      notCautions: ['visa_status', 'immigration_advice'],
    },
    because: 'B1 worst 28 + 21 = 49 days, 29 May, before 1 Aug: feasible. No rule decides: V0 proceed. T3.',
  },
  {
    name: 'The start date was refused and falls before a fixed family move',
    tricky: true,
    situation: {
      ...utrecht,
      gaps: [
        {
          about: 'start_date',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'no',
          raised: true,
          answer: 'refused',
        },
      ],
      mobility: {
        homeCountry: 'PL',
        jobCountry: 'NL',
        workRight: 'has',
        requiredStartOn: '2026-06-01',
        moveOn: '2026-06-10',
        moveTo: 'ES',
      },
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
      mobility: 'infeasible',
    },
    because:
      'V22 collision with a fixed move, and a must that was refused: decline. B1 with V12 (asked, refused, collides): infeasible. T3.',
  },
  {
    name: 'Worth it, but nobody has asked for help with the move',
    tricky: false,
    situation: {
      ...utrecht,
      mobility: { workRight: 'has' },
      gaps: [
        {
          about: 'relocation_support',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'yes',
          raised: false,
        },
      ],
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'negotiate',
      cautions: ['negotiate_before_declining'],
      followUps: ['give_market_rationale', 'written_terms'],
    },
    because:
      'V26 (and the same by V21): it advances the plan and only relocation support is missing: negotiate mobility. T3.',
  },
]
