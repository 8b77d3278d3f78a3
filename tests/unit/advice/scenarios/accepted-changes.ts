import type { Scenario } from './scenario'

const spoken = {
  now: '2026-08-18T12:00:00+02:00',
  employerZone: 'Europe/Vienna',
  stage: 'offer_accepted_verbally',
  roundsDone: 2,
  acceptedAt: '2026-08-10T10:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
  contract: { contingentOn: [] },
}
const signed = {
  ...spoken,
  stage: 'offer_signed',
  contract: { signed: true, inWriting: true, contingentOn: [] },
}
/** Noon in Vienna plus twelve hours. */
const tonight = '2026-08-18T22:00:00Z'
const written = { what: 'package', by: 'this_employer', inWriting: true }

/** They changed the terms after the acceptance (V36, T5). */
export const acceptedChangesScenarios: Scenario[] = [
  {
    name: 'A different team is mentioned in a call after the signature',
    tricky: false,
    situation: { ...signed, changes: [{ what: 'role', by: 'this_employer', inWriting: false }] },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: tonight,
      first: 'hr',
      purpose: 'ask_details',
      cautions: ['legal_review', 'sign_nothing_unclear', 'written_terms_only'],
      followUps: ['seek_advice', 'written_terms'],
    },
    because:
      'V36: terms not known in writing: clarify in writing, nothing is walked away from. T5 terms changed after a signature: 12 h, arrival unknown, so from now 10:00Z = 22:00Z. Terms changed: legal_review.',
  },
  {
    name: 'The change reached her four hours ago',
    tricky: true,
    situation: {
      ...signed,
      changes: [{ what: 'timing', by: 'this_employer', inWriting: false, at: '2026-08-18T08:00:00+02:00' }],
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: '2026-08-18T18:00:00Z',
      first: 'hr',
      cautions: ['legal_review'],
    },
    because: 'V36. T5 12 h; windows run from when the message arrived: 06:00Z + 12 h = 18:00Z.',
  },
  {
    name: 'The change came yesterday morning, unanswered',
    tricky: true,
    situation: {
      ...signed,
      changes: [{ what: 'role', by: 'this_employer', inWriting: false, at: '2026-08-17T09:00:00+02:00' }],
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: tonight,
      first: 'hr',
      cautions: ['legal_review', 'late_reply_apology'],
    },
    because: 'V36. T5 ended 17 Aug 19:00Z; T10 within 12 h from now = 22:00Z, with one apology.',
  },
  {
    name: 'The lower bonus stands in an amended contract',
    tricky: true,
    situation: { ...signed, changes: [written] },
    expect: {
      verdict: 'negotiate',
      channel: 'email',
      answerBy: tonight,
      first: 'hr',
      purpose: 'negotiate',
      cautions: ['legal_review'],
      followUps: ['seek_advice', 'written_terms'],
    },
    because:
      'V36: clarify until the terms are known, then negotiate; they are known in writing. T5 12 h from now.',
  },
  {
    name: 'The cut stands in writing and the talk about it was refused, a must',
    tricky: true,
    situation: {
      ...signed,
      changes: [written],
      gaps: [
        {
          about: 'salary',
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
      cautions: ['legal_review', 'sincere_apology', 'reputational_cost'],
      followUps: ['seek_advice', 'rehearse_call', 'confirm_in_writing'],
    },
    because:
      'V36: refused, rescind is fair; V32 phone first, adviser before anything is sent. T5 12 h. Rescinding goes by C2 (daytime there), to who made the offer.',
  },
  {
    name: 'Only the flag says the contract changed after the signature',
    tricky: true,
    situation: { ...signed, contract: { signed: true, changedAfterSignature: true } },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: tonight,
      first: 'hr',
      cautions: ['legal_review'],
    },
    because: 'V36 changed after the signature, terms unknown: clarify. T5 12 h from now.',
  },
  {
    name: 'After a spoken yes the start is said to move',
    tricky: true,
    situation: { ...spoken, changes: [{ what: 'timing', by: 'this_employer', inWriting: false }] },
    expect: { verdict: 'clarify', channel: 'email', first: 'hr', cautions: ['written_terms_only'] },
    because:
      'V36 covers acceptance or signature: clarify in writing; V30 alone would have honoured. Deadline left open: T5 speaks of a signature.',
  },
  {
    name: 'They changed the role and her partner lost the post as well',
    tricky: true,
    situation: {
      ...signed,
      mobility: { remotePossible: false, stagedMove: false },
      changes: [
        { what: 'role', by: 'this_employer', inWriting: false },
        { what: 'family', by: 'self' },
      ],
    },
    expect: {
      verdict: 'clarify',
      channel: 'email',
      answerBy: tonight,
      first: 'hr',
      cautions: ['legal_review'],
    },
    because:
      'V36 stands before V37 (which, with neither remote nor staged, would rescind): clarify. T5 12 h.',
  },
]
