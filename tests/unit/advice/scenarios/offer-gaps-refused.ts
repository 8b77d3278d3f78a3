import type { Scenario } from './scenario'

const turin = {
  now: '2026-09-22T10:00:00+02:00',
  employerZone: 'Europe/Rome',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-09-21T09:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const mail = { channel: 'email', answerBy: '2026-09-24T07:00:00Z', first: 'hr' }
const refused = {
  about: 'title',
  size: 'material',
  nonNegotiable: false,
  bridgeable: 'no',
  raised: true,
  answer: 'refused',
}
const unraised = { about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }
const hopeless = { about: 'travel', size: 'material', nonNegotiable: false, bridgeable: 'no', raised: false }

/** Refused gaps that are no must, and several gaps at once (V21, V10, V25). T3 21 Sep 07:00Z + 72 h. */
export const offerGapsRefusedScenarios: Scenario[] = [
  {
    name: 'Title refused, no must, the role advances the plan',
    tricky: true,
    situation: { ...turin, gaps: [refused] },
    expect: { verdict: 'proceed', strength: 'leaning', ...mail, purpose: 'accept_offer' },
    because: 'refused, not a must, advances: proceed, leaning.',
  },
  {
    name: 'Title refused, no must, goal fit neutral, nothing else in sight',
    tricky: true,
    situation: { ...turin, goalFit: 'neutral', gaps: [refused] },
    expect: { verdict: 'decline', strength: 'leaning', ...mail, purpose: 'decline_offer' },
    because: 'refused, not a must, not advancing: decline, leaning (V25: no other process and no must).',
  },
  {
    name: 'The same with the employer she has aimed at for years',
    tricky: true,
    situation: { ...turin, goalFit: 'neutral', stronglyAccelerates: true, gaps: [refused] },
    expect: {
      verdict: 'proceed',
      ...mail,
      purpose: 'accept_offer',
      cautions: ['proceed_for_strategy_not_fear'],
    },
    because: 'V10 stands before V25 and goes over a refused gap that is no must: proceed.',
  },
  {
    name: 'Travel never raised because it will not change; advances',
    tricky: true,
    situation: { ...turin, gaps: [hopeless] },
    expect: { verdict: 'proceed', strength: 'leaning', ...mail, purpose: 'accept_offer' },
    because: 'not raised, not bridgeable, no must: as refused, not a must; advances: proceed, leaning.',
  },
  {
    name: 'Travel never raised because it will not change; neutral',
    tricky: true,
    situation: { ...turin, goalFit: 'neutral', gaps: [hopeless] },
    expect: { verdict: 'decline', strength: 'leaning', ...mail, purpose: 'decline_offer' },
    because:
      'as refused, not a must; not advancing: decline, leaning (V25). Not raised, yet no negotiation: it is not bridgeable.',
  },
  {
    name: 'One question unanswered, one promise by voice',
    tricky: true,
    situation: {
      ...turin,
      gaps: [
        { about: 'scope', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: true },
        {
          about: 'relocation_support',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'yes',
          raised: true,
          answer: 'oral_promise',
        },
      ],
    },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate', cautions: ['written_terms_only'] },
    because: 'Several gaps: clarify and negotiate; the worst wins: no, then negotiate, then clarify.',
  },
  {
    name: 'A refused must beside some room on pay',
    tricky: true,
    situation: {
      ...turin,
      gaps: [
        { ...unraised, raised: true, answer: 'some_room' },
        { ...refused, about: 'remote_days', nonNegotiable: true },
      ],
    },
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer' },
    because: 'The refused must is a no and wins over negotiate (V22 before V21).',
  },
  {
    name: 'A refused title that can be lived with and a salary never raised',
    tricky: true,
    situation: { ...turin, gaps: [refused, unraised] },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate', followUps: ['give_market_rationale'] },
    because:
      'Cells: refused, advances: proceed (no no); not raised, bridgeable: negotiate. Worst of the two: negotiate.',
  },
  {
    name: 'A small refusal and a question without answer',
    tricky: true,
    situation: {
      ...turin,
      goalFit: 'neutral',
      gaps: [
        { ...refused, about: 'benefits', size: 'small' },
        {
          about: 'reporting_line',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'unclear',
          raised: true,
        },
      ],
    },
    expect: { verdict: 'clarify', ...mail, purpose: 'ask_details' },
    because: 'Small gives nothing; raised without an answer: clarify.',
  },
  {
    name: 'Pay left open and more time wanted than the window leaves',
    tricky: true,
    situation: {
      ...turin,
      needsUntil: '2026-09-30T12:00:00+02:00',
      gaps: [{ ...unraised, raised: true, answer: 'open' }],
    },
    expect: { verdict: 'negotiate', ...mail, purpose: 'negotiate', cautions: ['window_expiring'] },
    because:
      'V21 stands before V6b: open at an offer is negotiate. More time needed than the window leaves raises window_expiring.',
  },
]
