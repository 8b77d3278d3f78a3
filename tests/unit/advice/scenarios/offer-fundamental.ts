import type { Scenario } from './scenario'

const ghent = {
  now: '2026-05-12T09:00:00+02:00',
  employerZone: 'Europe/Brussels',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-05-11T10:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const due = '2026-05-14T08:00:00Z'

/** What no bargain mends at an offer: role, culture, values, a refused must (V22). */
export const offerFundamentalScenarios: Scenario[] = [
  {
    name: 'The role leads away, though the employer is a target',
    tricky: true,
    situation: { ...ghent, goalFit: 'detracts', stronglyAccelerates: true },
    expect: { verdict: 'decline', channel: 'email', answerBy: due, first: 'hr', purpose: 'decline_offer' },
    because:
      'V22 role misfit (detracts, no bridgeable gap): decline. V10 comes far later in the offer row. T3 11 May 08:00Z + 72 h = 14 May 08:00Z.',
  },
  {
    name: 'It leads away only because of a scope that could be mended',
    tricky: true,
    situation: {
      ...ghent,
      goalFit: 'detracts',
      gaps: [{ about: 'scope', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }],
    },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'negotiate',
      cautions: ['negotiate_before_declining'],
    },
    because:
      'V22 needs detracts without a bridgeable gap; this gap is bridgeable. V21, not raised and bridgeable: negotiate. T3.',
  },
  {
    name: 'Culture was raised and left open',
    tricky: true,
    situation: {
      ...ghent,
      gaps: [
        {
          about: 'culture',
          size: 'material',
          nonNegotiable: false,
          bridgeable: 'unclear',
          raised: true,
          answer: 'open',
        },
      ],
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['no_criticism'],
    },
    because: 'Gap table: culture, values unless met: decline, and V22 names culture. "open" is not met. T3.',
  },
  {
    name: 'Values were answered in writing',
    tricky: true,
    situation: {
      ...ghent,
      gaps: [
        { about: 'values', size: 'material', nonNegotiable: true, raised: true, answer: 'met_in_writing' },
      ],
    },
    expect: {
      verdict: 'proceed',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'accept_offer',
      notCautions: ['no_criticism'],
    },
    because:
      'met_in_writing closes the gap, also for values ("unless met"): no rule decides, V0 proceed. T3.',
  },
  {
    name: 'Three office days refused, a must, at a dream employer',
    tricky: true,
    situation: {
      ...ghent,
      stronglyAccelerates: true,
      gaps: [
        {
          about: 'remote_days',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'unclear',
          raised: true,
          answer: 'refused',
        },
      ],
    },
    expect: {
      verdict: 'decline',
      strength: 'firm',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
    },
    because:
      'V22 a must that was refused: decline; V10 lifts only a refused gap that is no must. Goal fit, commitment and answers known; any work right gives a decline by V22 or comes later: firm. T3.',
  },
  {
    name: 'Nobody asked about the weekly flights, which she cannot do',
    tricky: true,
    situation: {
      ...ghent,
      gaps: [{ about: 'travel', size: 'material', nonNegotiable: true, bridgeable: 'no', raised: false }],
    },
    expect: { verdict: 'decline', channel: 'email', answerBy: due, first: 'hr', purpose: 'decline_offer' },
    because: 'Gap table: not raised, non-negotiable and not bridgeable: decline. T3.',
  },
  {
    name: 'Anecdotes about the team and a refused must',
    tricky: true,
    situation: {
      ...ghent,
      redFlags: [{ what: 'A forum post about turnover', evidence: 'anecdotal' }],
      gaps: [
        {
          about: 'hours',
          size: 'material',
          nonNegotiable: true,
          bridgeable: 'no',
          raised: true,
          answer: 'refused',
        },
      ],
    },
    expect: {
      verdict: 'decline',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'decline_offer',
      cautions: ['weak_evidence'],
    },
    because: 'V22 stands before V5, whose anecdote would only clarify: decline. T3.',
  },
  {
    name: 'Goal fit neutral, everything else settled',
    tricky: false,
    situation: { ...ghent, goalFit: 'neutral' },
    expect: {
      verdict: 'proceed',
      strength: 'leaning',
      channel: 'email',
      answerBy: due,
      first: 'hr',
      purpose: 'accept_offer',
    },
    because:
      'neutral alone is no reason for a no (V3); nothing else holds: V0 proceed. Goal fit and other commitment known, work right not: leaning.',
  },
  {
    name: 'Goal fit unknown, nothing else said',
    tricky: false,
    situation: {
      now: '2026-05-12T09:00:00+02:00',
      stage: 'offer_received',
      offeredAt: '2026-05-11T10:00:00+02:00',
      offerFrom: 'hiring_manager',
    },
    expect: {
      verdict: 'proceed',
      strength: 'needs_more_facts',
      channel: 'email',
      answerBy: due,
      first: 'hiring_manager',
      purpose: 'accept_offer',
    },
    because:
      'Nothing known holds a rule: V0 proceed; goal fit and other commitment unknown: needs_more_facts. C1 e-mail by default. T3.',
  },
]
