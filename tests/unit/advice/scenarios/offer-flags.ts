import type { Scenario } from './scenario'

const prague = {
  now: '2026-11-17T10:00:00+01:00',
  employerZone: 'Europe/Prague',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-11-16T15:00:00+01:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const mail = { channel: 'email', first: 'hr', answerBy: '2026-11-19T14:00:00Z' }
const salary = { about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }

/** Red flags, doubts, an unclear role and an offer unlike the interviews (V5, V8, V23). T3 16 Nov 14:00Z + 72 h. */
export const offerFlagsScenarios: Scenario[] = [
  {
    name: 'A regulator fined them for unpaid overtime',
    tricky: false,
    situation: {
      ...prague,
      stronglyAccelerates: true,
      redFlags: [{ what: 'Published fine for unpaid overtime', evidence: 'credible' }],
    },
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer', cautions: ['no_criticism'] },
    because: 'V5 one credible flag: at an offer decline; V10 comes later and does not lift V5.',
  },
  {
    name: 'They asked about family plans; she noted it as a feeling',
    tricky: true,
    situation: {
      ...prague,
      redFlags: [
        { what: 'Asked whether a child is planned', evidence: 'gut_feeling', unlawfulQuestion: true },
      ],
    },
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer', cautions: ['unlawful_question'] },
    because: 'V5: a credible flag OR an unlawful question: decline, whatever the evidence is called.',
  },
  {
    name: 'A former colleague of a friend complained; the salary is unraised too',
    tricky: true,
    situation: {
      ...prague,
      gaps: [salary],
      redFlags: [{ what: 'Second-hand story about a manager', evidence: 'anecdotal' }],
    },
    expect: { verdict: 'clarify', ...mail, purpose: 'ask_details', cautions: ['weak_evidence'] },
    because: 'V5 anecdotal: clarify, and V5 stands before V21.',
  },
  {
    name: 'Only a gut feeling',
    tricky: true,
    situation: {
      ...prague,
      leaning: 'decline',
      redFlags: [{ what: 'Something felt off', evidence: 'gut_feeling' }],
    },
    expect: {
      verdict: 'proceed',
      ...mail,
      purpose: 'accept_offer',
      cautions: ['anxiety_not_evidence', 'weak_evidence'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because: 'V5: gut feeling alone is V8 and never counts towards a no; the lean changes no verdict: V0.',
  },
  {
    name: 'Role still unclear, not asked again yet',
    tricky: false,
    situation: { ...prague, roleClear: 'no' },
    expect: { verdict: 'clarify', ...mail, purpose: 'ask_details', followUps: ['ask_spec_and_agenda'] },
    because: 'V5 roleClear no: clarify.',
  },
  {
    name: 'Role unclear after two questions',
    tricky: true,
    situation: { ...prague, roleClear: 'no_after_asking', gaps: [salary] },
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer' },
    because: 'V5 no_after_asking counts as a credible flag: decline at an offer, before V21.',
  },
  {
    name: 'Nerves and fear of change, leaning to no',
    tricky: true,
    situation: { ...prague, leaning: 'decline', doubts: ['nerves', 'fear_of_change'] },
    expect: {
      verdict: 'proceed',
      ...mail,
      purpose: 'accept_offer',
      cautions: ['anxiety_not_evidence', 'seek_impartial_view'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because: 'V8 never counts towards a no: V0 proceed, with an outside view.',
  },
  {
    name: 'The reporting line changed between interview and offer, pay unraised',
    tricky: true,
    situation: { ...prague, offerDiffersFromInterviews: true, gaps: [salary] },
    expect: {
      verdict: 'clarify',
      ...mail,
      purpose: 'ask_details',
      cautions: ['ask_what_can_change'],
      followUps: ['ask_spec_and_agenda'],
    },
    because: 'V23 ask once, in writing: clarify; it stands before V21.',
  },
  {
    name: 'The offer differs and more time is needed',
    tricky: true,
    situation: { ...prague, offerDiffersFromInterviews: true, needsUntil: '2026-11-26T10:00:00+01:00' },
    expect: { verdict: 'clarify', ...mail, cautions: ['window_expiring'] },
    because: 'V23 before V6b: clarify over the offer; T3 stays the window.',
  },
  {
    name: 'He means not to answer at all a role that leads away',
    tricky: false,
    situation: { ...prague, goalFit: 'detracts', leaning: 'stay_silent' },
    expect: { verdict: 'decline', ...mail, purpose: 'decline_offer', cautions: ['do_not_ghost'] },
    because: 'V22 decline; a lean changes no verdict but raises do_not_ghost.',
  },
]
