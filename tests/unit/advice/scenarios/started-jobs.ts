import type { Scenario } from './scenario'

const begun = {
  now: '2026-10-20T10:00:00+02:00',
  employerZone: 'Europe/Helsinki',
  stage: 'started',
  offerFrom: 'hr',
  contactMode: 'email',
  acceptedAt: '2026-06-10T10:00:00+02:00',
  contract: { signed: true, inWriting: true, startedOn: '2026-09-28' },
  leaning: 'leave',
}
/** T14: a talk within seventy-two hours, by C0, with the own manager (C7). */
const talk = { channel: 'in_person_then_email', first: 'own_manager', answerBy: '2026-10-23T08:00:00Z' }
const base = { verdict: 'plan_exit', ...talk, purpose: 'speak_to_manager' }

/** Jobs that have begun (V34, C0, T14). */
export const startedJobsScenarios: Scenario[] = [
  {
    name: 'Three weeks in, permit tied to the employer, relocation paid',
    tricky: false,
    situation: {
      ...begun,
      mobility: {
        workRight: 'sponsorship_offered',
        permit: 'granted',
        permitTiedToEmployer: true,
        relocated: true,
        relocationPaid: { amount: 8000, currency: 'EUR' },
        repaymentClause: 'present',
      },
    },
    expect: {
      ...base,
      cautions: [
        'visa_status',
        'relocation_clawback',
        'legal_review',
        'immigration_advice',
        'exhaust_internal_options',
        'reputational_cost',
      ],
      followUps: ['seek_advice', 'exit_plan_if_needed'],
    },
    because:
      'Started row: V34 alone: plan_exit. T14 08:00Z + 72 h = 23 Oct 08:00Z. C0 in person, then e-mail; C7 own manager. B3 and B4 raise status and money first.',
  },
  {
    name: 'A doubt alone',
    tricky: true,
    situation: { ...begun, leaning: 'unsure', doubts: ['regret', 'nerves'] },
    expect: {
      ...base,
      cautions: ['exhaust_internal_options', 'anxiety_not_evidence'],
      followUps: ['talk_to_mentor_or_coach'],
    },
    because:
      'V34 is the whole row; a doubt alone (V8) is talked over before any exit: the verdict stays plan_exit, the talk and an outside view come first. T14.',
  },
  {
    name: 'The agency placed her, she means to write to the recruiter only',
    tricky: true,
    situation: {
      ...begun,
      cameThrough: 'agency_recruiter',
      offerFrom: 'agency_recruiter',
      intends: ['go_to_someone_else', 'email_only'],
    },
    expect: {
      ...base,
      cautions: ['legal_review', 'exhaust_internal_options', 'reputational_cost', 'right_recipient'],
    },
    because:
      'V34. C0 and C7: a job begun goes to the own manager in person, agency or not. Meaning to go to someone else: right_recipient.',
  },
  {
    name: 'A credible flag in the second week',
    tricky: true,
    situation: {
      ...begun,
      redFlags: [{ what: 'Working time records altered, seen at first hand', evidence: 'credible' }],
    },
    expect: { ...base, cautions: ['legal_review', 'exhaust_internal_options', 'reputational_cost'] },
    because: 'V5 is not in the started row: plan_exit, no rescind. T14.',
  },
  {
    name: 'A far better written offer arrives after the start',
    tricky: true,
    situation: {
      ...begun,
      leaning: 'switch',
      otherCommitment: {
        kind: 'offer',
        inWriting: true,
        betterOn: ['role', 'trajectory', 'compensation', 'family'],
        worseOn: [],
        mustsHold: true,
      },
    },
    expect: {
      verdict: 'plan_exit',
      channel: 'in_person_then_email',
      first: 'own_manager',
      cautions: ['legal_review', 'exhaust_internal_options', 'no_emotional_switch'],
    },
    because:
      'Neither V24 nor V31 is in the started row: V34 plan_exit. Deadline left open (the rival offer may have a clock of its own).',
  },
  {
    name: 'The contract was changed after the signature and the job has begun',
    tricky: true,
    situation: { ...begun, contract: { signed: true, startedOn: '2026-10-01', changedAfterSignature: true } },
    expect: {
      verdict: 'plan_exit',
      channel: 'in_person_then_email',
      first: 'own_manager',
      cautions: ['legal_review', 'exhaust_internal_options'],
      followUps: ['seek_advice'],
    },
    because: 'V36 is not in the started row: plan_exit. Deadline left open (T5 or T14).',
  },
  {
    name: 'Ten at night, and the repayment clause was never read',
    tricky: true,
    situation: {
      ...begun,
      now: '2026-10-20T22:00:00+03:00',
      mobility: { workRight: 'has', relocated: true, repaymentClause: 'unread' },
    },
    expect: {
      ...base,
      answerBy: '2026-10-23T19:00:00Z',
      cautions: ['relocation_clawback', 'legal_review', 'exhaust_internal_options', 'reputational_cost'],
      notCautions: ['visa_status'],
      followUps: ['seek_advice'],
    },
    because:
      'V34. C0 is first of the channels, so no voicemail at night. T14 19:00Z + 72 h. An unread clause raises relocation_clawback.',
  },
  {
    name: 'He means to stop coming without a word',
    tricky: true,
    situation: { ...begun, leaning: 'stay_silent' },
    expect: { ...base, cautions: ['do_not_ghost', 'exhaust_internal_options'] },
    because: 'V34 plan_exit; leaning to silence: do_not_ghost. T14.',
  },
]
