import type { Scenario } from './scenario'

const geneva = {
  now: '2026-03-28T10:00:00+01:00',
  clientZone: 'Europe/Zurich',
  employerZone: 'Europe/Zurich',
  stage: 'offer_received',
  roundsDone: 2,
  offeredAt: '2026-03-27T17:00:00+01:00',
  offerFrom: 'hr',
  contactMode: 'email',
  goalFit: 'advances',
  otherCommitment: { kind: 'none' },
}
const mail = { channel: 'email', first: 'hr' }
const salary = { about: 'salary', size: 'material', nonNegotiable: false, bridgeable: 'yes', raised: false }

/** Windows of an offer: seventy-two hours, agreed dates, more time, too late (T3, T6, T7, T10, T11, V6b). */
export const offerWindowsScenarios: Scenario[] = [
  {
    name: 'Friday evening before the clocks change',
    tricky: true,
    situation: { ...geneva },
    expect: { verdict: 'proceed', ...mail, answerBy: '2026-03-30T16:00:00Z', purpose: 'accept_offer' },
    because:
      'V0. T3 in hours: 27 Mar 16:00Z + 72 h = 30 Mar 16:00Z (18:00 by summer time); the weekend extends nothing (T11).',
  },
  {
    name: 'A week was agreed',
    tricky: false,
    situation: { ...geneva, answerAgreedBy: '2026-04-03T12:00:00+02:00', gaps: [salary] },
    expect: {
      verdict: 'negotiate',
      ...mail,
      answerBy: '2026-04-03T10:00:00Z',
      purpose: 'negotiate',
      cautions: ['keep_agreed_date'],
    },
    because: 'V21 negotiate. T7 replaces T3: 3 Apr 12:00 +02:00 = 10:00Z, and an agreed date governs.',
  },
  {
    name: 'They named tomorrow noon',
    tricky: true,
    situation: { ...geneva, answerAgreedBy: '2026-03-29T12:00:00+02:00', offerDiffersFromInterviews: true },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-29T10:00:00Z',
      purpose: 'ask_details',
      cautions: ['keep_agreed_date'],
      followUps: ['ask_spec_and_agenda'],
    },
    because: 'V23 clarify. T7 replaces T3 even when earlier: 29 Mar 10:00Z.',
  },
  {
    name: 'The offer lay in the spam folder for five days',
    tricky: true,
    situation: { ...geneva, now: '2026-04-01T11:00:00+02:00' },
    expect: {
      verdict: 'proceed',
      ...mail,
      answerBy: '2026-04-01T21:00:00Z',
      purpose: 'accept_offer',
      cautions: ['late_reply_apology'],
    },
    because: 'T3 ended 30 Mar 16:00Z: T10 within 12 h from now (09:00Z) = 21:00Z, with one apology.',
  },
  {
    name: 'The agreed date went by yesterday',
    tricky: true,
    situation: {
      ...geneva,
      now: '2026-04-04T09:00:00+02:00',
      answerAgreedBy: '2026-04-03T12:00:00+02:00',
      gaps: [{ ...salary, raised: true, answer: 'refused', nonNegotiable: true, bridgeable: 'no' }],
    },
    expect: {
      verdict: 'decline',
      ...mail,
      answerBy: '2026-04-04T19:00:00Z',
      purpose: 'decline_offer',
      cautions: ['late_reply_apology'],
    },
    because: 'V22 a refused must: decline. T7 3 Apr 10:00Z has passed: T10 07:00Z + 12 h = 19:00Z.',
  },
  {
    name: 'She needs five days, two are left',
    tricky: false,
    situation: { ...geneva, needsUntil: '2026-04-02T18:00:00+02:00' },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-30T16:00:00Z',
      purpose: 'ask_time',
      cautions: ['window_expiring'],
      followUps: ['request_extension_with_date'],
    },
    because: 'V6b: needs until 2 Apr, T3 ends 30 Mar 16:00Z: clarify, ask_time. T6 before the window ends.',
  },
  {
    name: 'Three hours left and more time needed',
    tricky: true,
    situation: { ...geneva, now: '2026-03-30T13:00:00Z', needsUntil: '2026-04-02T18:00:00+02:00' },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-30T15:00:00Z',
      purpose: 'ask_time',
      cautions: ['window_expiring'],
    },
    because: 'V6b. Window ends 16:00Z, three hours left: fewer than four, so T6 within two: 15:00Z.',
  },
  {
    name: 'One hour left and more time needed',
    tricky: true,
    situation: { ...geneva, now: '2026-03-30T15:00:00Z', needsUntil: '2026-04-02T18:00:00+02:00' },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-30T16:00:00Z',
      purpose: 'ask_time',
      cautions: ['window_expiring'],
    },
    because:
      'V6b. T6 within two hours would be 17:00Z, the window ends 16:00Z: ask before it ends, the earliest wins (T12).',
  },
  {
    name: 'Five hours left and more time needed',
    tricky: true,
    situation: { ...geneva, now: '2026-03-30T11:00:00Z', needsUntil: '2026-04-02T18:00:00+02:00' },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-30T16:00:00Z',
      purpose: 'ask_time',
      cautions: ['window_expiring'],
    },
    because: 'V6b. Five hours are not fewer than four: the window end itself, 16:00Z.',
  },
  {
    name: 'The time he needs fits the window',
    tricky: true,
    situation: { ...geneva, needsUntil: '2026-03-30T12:00:00+02:00' },
    expect: {
      verdict: 'proceed',
      ...mail,
      answerBy: '2026-03-30T16:00:00Z',
      purpose: 'accept_offer',
      notCautions: ['window_expiring'],
    },
    because: 'Needs until 30 Mar 10:00Z, window ends 16:00Z: V6b does not hold. V0.',
  },
  {
    name: 'The time needed is beyond 72 hours but within the agreed date',
    tricky: true,
    situation: {
      ...geneva,
      needsUntil: '2026-04-02T18:00:00+02:00',
      answerAgreedBy: '2026-04-03T12:00:00+02:00',
    },
    expect: {
      verdict: 'proceed',
      ...mail,
      answerBy: '2026-04-03T10:00:00Z',
      purpose: 'accept_offer',
      cautions: ['keep_agreed_date'],
      notCautions: ['window_expiring'],
    },
    because: 'T7 is the window; 2 Apr lies inside it: V6b does not hold. V0, 3 Apr 10:00Z.',
  },
  {
    name: 'Window gone, and now more time is wanted',
    tricky: true,
    situation: { ...geneva, now: '2026-03-31T08:00:00Z', needsUntil: '2026-04-03T18:00:00+02:00' },
    expect: {
      verdict: 'clarify',
      ...mail,
      answerBy: '2026-03-31T20:00:00Z',
      purpose: 'ask_time',
      cautions: ['late_reply_apology'],
    },
    because: 'V6b: more is needed than the window leaves. It ended 30 Mar 16:00Z: T10 within 12 h of 08:00Z.',
  },
  {
    name: 'Ten hours left, a salary to raise',
    tricky: false,
    situation: { ...geneva, now: '2026-03-30T06:00:00Z', gaps: [salary] },
    expect: {
      verdict: 'negotiate',
      ...mail,
      answerBy: '2026-03-30T16:00:00Z',
      purpose: 'negotiate',
      cautions: ['window_expiring', 'negotiate_before_declining'],
    },
    because: 'V21. Ten hours are fewer than twelve: window_expiring. T3 30 Mar 16:00Z.',
  },
]
