import type { Scenario } from './scenario'

const porto = {
  now: '2026-07-07T10:00:00+01:00',
  employerZone: 'Europe/Lisbon',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-07-06T16:00:00+01:00',
  offerFrom: 'hiring_manager',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const due = '2026-07-09T15:00:00Z'
const mail = { channel: 'email', answerBy: due, first: 'hiring_manager' }

/** One cell of the gap table at a time, answers given or missing (V21, V22). T3 6 Jul 15:00Z + 72 h. */
export const offerGapsScenarios: Scenario[] = [
  {
    name: 'Small and refused, goal fit neutral',
    tricky: true,
    situation: {
      ...porto,
      goalFit: 'neutral',
      gaps: [
        {
          about: 'benefits',
          size: 'small',
          nonNegotiable: false,
          bridgeable: 'no',
          raised: true,
          answer: 'refused',
        },
      ],
    },
    expect: { verdict: 'proceed', ...mail, purpose: 'accept_offer' },
    because: 'First row: small never counts towards a no, so the refused row is not reached: V0 proceed.',
  },
  {
    name: 'Small and not raised',
    tricky: true,
    situation: {
      ...porto,
      gaps: [{ about: 'bonus', size: 'small', nonNegotiable: false, bridgeable: 'yes', raised: false }],
    },
    expect: { verdict: 'proceed', ...mail, purpose: 'accept_offer' },
    because: 'Small: raise it if wanted, no verdict from it. V0 proceed.',
  },
  {
    name: 'Salary not raised, bridgeable',
    tricky: false,
    situation: {
      ...porto,
      gaps: [{ about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }],
    },
    expect: {
      verdict: 'negotiate',
      ...mail,
      purpose: 'negotiate',
      cautions: ['negotiate_before_declining'],
      followUps: ['name_floor_with_reason', 'give_market_rationale'],
    },
    because: 'Not raised, bridgeable: negotiate (V21).',
  },
  {
    name: 'A must on remote days, not raised, nobody knows whether it can move; he leans to no',
    tricky: true,
    situation: {
      ...porto,
      leaning: 'decline',
      gaps: [
        { about: 'remote_days', size: 'material', nonNegotiable: true, bridgeable: 'unclear', raised: false },
      ],
    },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate', cautions: ['negotiate_before_declining'] },
    because:
      'Not raised, unclear: negotiate, a must or not; only "not bridgeable" makes an unraised must a no. The lean changes no verdict.',
  },
  {
    name: 'Title raised, no answer yet',
    tricky: false,
    situation: {
      ...porto,
      gaps: [{ about: 'title', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: true }],
    },
    expect: { verdict: 'clarify', strength: 'leaning', ...mail, purpose: 'ask_details' },
    because:
      'Raised, no answer yet: clarify. The missing answer can change the verdict (met closes it): leaning.',
  },
  {
    name: 'Growth was answered with "let us see"',
    tricky: true,
    situation: {
      ...porto,
      gaps: [
        {
          about: 'growth',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'yes',
          raised: true,
          answer: 'open',
        },
      ],
    },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate' },
    because: 'open: at an offer negotiate, in writing (before an offer it would be clarify).',
  },
  {
    name: 'Bonus promised in a call',
    tricky: true,
    situation: {
      ...porto,
      gaps: [
        {
          about: 'bonus',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'yes',
          raised: true,
          answer: 'oral_promise',
        },
      ],
    },
    expect: {
      verdict: 'negotiate',
      ...mail,
      purpose: 'negotiate',
      cautions: ['sign_nothing_unclear', 'written_terms_only'],
      followUps: ['written_terms'],
    },
    because:
      'oral_promise: negotiate, in writing. An oral promise raises sign_nothing_unclear and written_terms_only.',
  },
  {
    name: 'Some room on the hours',
    tricky: false,
    situation: {
      ...porto,
      gaps: [
        {
          about: 'hours',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'yes',
          raised: true,
          answer: 'some_room',
        },
      ],
    },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate' },
    because: 'some_room: negotiate.',
  },
  {
    name: 'Refused must on the partner clause although it accelerates a goal',
    tricky: false,
    situation: {
      ...porto,
      stronglyAccelerates: true,
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
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer', cautions: ['family_timeline'] },
    because: 'refused, non-negotiable: decline (V22); V10 is over no must.',
  },
  {
    name: 'Met in writing',
    tricky: false,
    situation: {
      ...porto,
      gaps: [
        { about: 'salary', size: 'material', nonNegotiable: true, raised: true, answer: 'met_in_writing' },
      ],
    },
    expect: {
      verdict: 'proceed',
      ...mail,
      purpose: 'accept_offer',
      notCautions: ['negotiate_before_declining', 'written_terms_only'],
    },
    because: 'Closed: V0 proceed.',
  },
]
