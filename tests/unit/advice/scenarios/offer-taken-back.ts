import type { Scenario } from './scenario'

/** Offers the employer withdraws before an answer (V39). */
export const offerTakenBackScenarios: Scenario[] = [
  {
    name: 'The Vienna employer takes its offer back after Nadia resigned, and she holds a signature elsewhere',
    tricky: true,
    situation: {
      now: '2026-04-21T10:00:00+02:00',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-04-16T10:00:00+02:00',
      offerFrom: 'hr',
      contactMode: 'email',
      noticeGiven: true,
      changes: [
        { what: 'offer_withdrawn', by: 'this_employer', at: '2026-04-21T08:00:00+02:00', inWriting: true },
      ],
      otherCommitment: { kind: 'signed', acceptedAt: '2026-04-20T10:00:00+02:00', contingentOn: [] },
    },
    expect: { verdict: 'clarify', strength: 'firm', purpose: 'ask_details' },
    because:
      'V39 is first in the row and holds: clarify, ask_details; V1 comes after it. Nothing unknown can change what stands first, so firm. Recipient left open: notice was given.',
  },
  {
    name: 'An offer is withdrawn by e-mail, no notice given yet',
    tricky: false,
    situation: {
      now: '2026-07-14T10:00:00+02:00',
      stage: 'offer_received',
      roundsDone: 2,
      offeredAt: '2026-07-13T10:00:00+02:00',
      offerFrom: 'hr',
      contactMode: 'email',
      noticeGiven: false,
      goalFit: 'advances',
      otherCommitment: { kind: 'none' },
      changes: [{ what: 'offer_withdrawn', by: 'this_employer', at: '2026-07-14T09:00:00+02:00' }],
    },
    expect: { verdict: 'clarify', strength: 'firm', channel: 'email', first: 'hr', purpose: 'ask_details' },
    because:
      'V39 holds first: clarify with purpose ask_details. C6 e-mail, C7 offerFrom HR. Deadline left open (no rule names it).',
  },
]
