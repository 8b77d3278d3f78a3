import type { Scenario } from './scenario'

const spoken = {
  now: '2026-09-29T14:00:00+02:00',
  clientZone: 'Europe/Berlin',
  employerZone: 'Europe/Zurich',
  stage: 'offer_accepted_verbally',
  roundsDone: 2,
  acceptedAt: '2026-09-28T16:00:00+02:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
  contract: { contingentOn: [] },
  noticeGiven: true,
}
const signed = {
  ...spoken,
  stage: 'offer_signed',
  contract: { signed: true, inWriting: true, contingentOn: [] },
}
const counter = {
  what: 'counteroffer',
  by: 'present_employer',
  at: '2026-09-29T11:00:00+02:00',
  inWriting: true,
  resolves: 3,
  outOf: 4,
}
/** C0: the present employer's counteroffer is answered in person, to the own manager; T13 24 h from 09:00Z. */
const atHome = { channel: 'in_person_then_email', first: 'own_manager', answerBy: '2026-09-30T09:00:00Z' }
const wary = ['no_emotional_switch', 'counteroffer_trust']

/** The present employer counters after the acceptance (V33), and two signatures (V30). */
export const acceptedCounterScenarios: Scenario[] = [
  {
    name: 'Three of four musts solved in writing, only a spoken yes outside',
    tricky: false,
    situation: { ...spoken, changes: [counter] },
    expect: { verdict: 'reopen', cautions: wary },
    because:
      'V33: at least two and at least half, in writing, nothing signed elsewhere: reopen. It stands before V38 and V30.',
  },
  {
    name: 'Exactly two of four',
    tricky: true,
    situation: { ...spoken, changes: [{ ...counter, resolves: 2 }] },
    expect: { verdict: 'reopen', cautions: wary },
    because: 'V33: two is at least two, half is at least half: reopen.',
  },
  {
    name: 'One of two is half, but not two',
    tricky: true,
    situation: { ...spoken, changes: [{ ...counter, resolves: 1, outOf: 2 }] },
    expect: { verdict: 'honour', ...atHome, purpose: 'reply_counteroffer', cautions: wary },
    because:
      'V33 needs at least two and at least half; one fails: the acceptance stands, honour. C0, own manager, T13 24 h.',
  },
  {
    name: 'Two of five, and the visa here still open',
    tricky: true,
    situation: {
      ...spoken,
      contract: { contingentOn: ['visa'] },
      changes: [{ ...counter, resolves: 2, outOf: 5 }],
    },
    expect: {
      verdict: 'honour',
      ...atHome,
      purpose: 'reply_counteroffer',
      cautions: ['visa_status', 'confirm_acceptance_status', ...wary],
    },
    because:
      'V33 holds with a counteroffer and stands before V30 (which would clarify): less than half, honour.',
  },
  {
    name: 'Everything solved, in a corridor talk',
    tricky: true,
    situation: {
      ...spoken,
      leaning: 'switch',
      changes: [{ ...counter, inWriting: false, resolves: 5, outOf: 5 }],
    },
    expect: {
      verdict: 'honour',
      ...atHome,
      purpose: 'reply_counteroffer',
      cautions: [...wary, 'written_terms_only'],
    },
    because: 'V33: a counteroffer counts only in writing: honour.',
  },
  {
    name: 'Everything solved in writing, but the new contract is signed',
    tricky: true,
    situation: { ...signed, changes: [{ ...counter, resolves: 4 }] },
    expect: { verdict: 'honour', ...atHome, purpose: 'reply_counteroffer', cautions: wary },
    because:
      'V33: "nothing signed elsewhere" fails, for the signature here is elsewhere seen from the present employer: honour. T13, C0.',
  },
  {
    name: 'A solved counteroffer on the day the partner loses the post',
    tricky: true,
    situation: { ...spoken, changes: [{ what: 'family', by: 'self' }, counter] },
    expect: { verdict: 'clarify', cautions: wary },
    because: 'V37 stands before V33; remote and staged move unknown: clarify.',
  },
  {
    name: 'A solved counteroffer and a credible flag about the new firm',
    tricky: true,
    situation: {
      ...spoken,
      redFlags: [{ what: 'Insolvency filing in the register', evidence: 'credible' }],
      changes: [counter],
    },
    expect: {
      verdict: 'rescind',
      strength: 'leaning',
      cautions: ['sincere_apology', 'reputational_cost', ...wary],
    },
    because:
      'V5 stands before V33: after a spoken acceptance rescind, leaning. Channel left open (C0 or C2).',
  },
  {
    name: 'Signed here in Zurich first, signed in Boston a week later',
    tricky: true,
    situation: {
      ...signed,
      noticeGiven: false,
      acceptedAt: '2026-09-18T10:00:00+02:00',
      otherCommitment: {
        kind: 'signed',
        acceptedAt: '2026-09-28T20:00:00+02:00',
        contingentOn: [],
        sponsorsVisa: true,
        country: 'US',
      },
      mobility: { homeCountry: 'DE', jobCountry: 'CH', workRight: 'has' },
    },
    expect: {
      verdict: 'honour',
      cautions: ['visa_status', 'legal_review', 'immigration_advice', 'dual_process_risk'],
      followUps: ['seek_advice'],
    },
    because:
      'V30 two acceptances, both signed: the earlier, here, is kept; two signatures: adviser first (legal_review). The other job sponsors and two countries are in play: visa_status, immigration_advice.',
  },
]
