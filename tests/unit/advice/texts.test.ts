import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { ask } from '@/tests/unit/advice/ask'

type Told = [name: string, stage: Situation['stage'], known: Partial<Situation>, words: string]

type Commitment = NonNullable<Situation['otherCommitment']>

const signed: Commitment = { kind: 'signed', acceptedAt: '2026-03-02T12:00:00Z', contingentOn: [] }
const spoken: Commitment = { kind: 'verbal', acceptedAt: '2025-12-30T12:00:00Z', contingentOn: ['visa'] }
const dates = { noticeDays: 60, hiringProcessDays: { min: 10, max: 40 }, requiredStartOn: '2026-06-01' }

const answers: Told[] = [
  ['V1: the day of a signature', 'invited', { otherCommitment: signed }, 'signed elsewhere on 2 March'],
  [
    'V1: what a spoken yes hangs on, with the year of another year',
    'invited',
    { otherCommitment: spoken },
    'yes elsewhere by voice on 30 December 2025, and it still hangs on the visa',
  ],
  [
    'V7: the points that are open',
    'interviewing',
    { gaps: [{ about: 'salary' }, { about: 'remote_days' }] },
    'the salary and the remote days',
  ],
  [
    'V7: the must they refused',
    'interviewing',
    { gaps: [{ about: 'hours', nonNegotiable: true, raised: true, answer: 'refused' }] },
    'They refused the working hours',
  ],
  ['V4: the dates', 'interviewing', { mobility: dates }, 'between 14 May and 13 June'],
  [
    'V5: the sign in the words of the client',
    'interviewing',
    { redFlags: [{ what: 'Wages came late twice.', evidence: 'credible' }] },
    '“Wages came late twice”',
  ],
  [
    'V6b: both days',
    'invited',
    { invitedAt: '2026-03-05T12:00:00Z', needsUntil: '2026-03-12T12:00:00Z' },
    'until 12 March, and the time to answer ends on 7 March',
  ],
  [
    'V24: where the other offer is better',
    'offer_received',
    {
      otherCommitment: { kind: 'offer', inWriting: true, betterOn: ['role', 'compensation', 'family'] },
    },
    'better on the role, pay and family life',
  ],
  [
    'V33: what the counteroffer meets',
    'offer_signed',
    { changes: [{ what: 'counteroffer', by: 'present_employer', resolves: 1, outOf: 3 }] },
    'meets 1 of 3 points and is not in writing',
  ],
  [
    'V40: the news and its day',
    'declined',
    { changes: [{ what: 'other_offer_fell_through', at: '2026-03-04T12:00:00Z' }] },
    'The other offer fell through on 4 March',
  ],
]

describe('the short answer names the case', () => {
  test.each(answers)('%s', (_, stage, known, words) => {
    expect(ask(stage, known).shortAnswer).toContain(words)
  })
})

const cautions: [id: string, stage: Situation['stage'], known: Partial<Situation>, words: string][] = [
  ['window_expiring', 'invited', { invitedAt: '2026-03-03T15:00:00Z' }, '3 hours'],
  ['keep_agreed_date', 'offer_received', { answerAgreedBy: '2026-03-10T12:00:00Z' }, 'by 10 March'],
  ['relocation_clawback', 'offer_signed', { mobility: { relocationPaid: euros(900) } }, 'EUR 900'],
  ['right_recipient', 'invited', { cameThrough: 'agency_recruiter' }, 'the agency recruiter first'],
  ['anxiety_not_evidence', 'invited', { doubts: ['nerves', 'regret'] }, 'Nerves and regret'],
  ['move_logistics', 'invited', { mobility: { moveOn: '2026-04-09' } }, 'on 9 April'],
]

function euros(amount: number) {
  return { amount, currency: 'EUR' }
}

describe('cautions name the case', () => {
  test.each(cautions)('%s', (id, stage, known, words) => {
    expect(ask(stage, known).cautions.find((caution) => caution.id === id)?.text).toContain(words)
  })
})

describe('outlines name the case', () => {
  test('M5: the reason that goes with the decision', () => {
    const { message } = ask('invited', { otherCommitment: signed })
    expect(message.outline.join(' ')).toContain('you have accepted another role')
  })

  test('M10: the point that is negotiated', () => {
    const { message } = ask('offer_received', { gaps: [{ about: 'title' }] })
    expect(message.outline.join(' ')).toContain('the title')
  })

  test('V39: nothing is asked but what happened', () => {
    const { message } = ask('offer_received', { changes: [{ what: 'offer_withdrawn' }] })
    expect(message.outline.join(' ')).toContain('whether it is final')
  })

  test('V35: an internal move that is put off is no decline', () => {
    const { message } = ask('invited', { cameThrough: 'internal', capacity: { level: 'none' } })
    expect(message.templates).toEqual(['reschedule'])
  })

  test('C4: a no by video has words of its own, and terms have their talking points', () => {
    const byVideo = { roundsDone: 4, contactMode: 'video' } as const
    const refused = { about: 'salary', nonNegotiable: true, raised: true, answer: 'refused' } as const
    const no = ask('offer_received', { ...byVideo, gaps: [refused] })
    expect([no.channel, no.message.templates.at(-1)]).toEqual(['video_then_email', 'video-decline'])
    const terms = ask('offer_received', { ...byVideo, gaps: [{ about: 'remote_days' }] })
    expect(terms.message.templates).toEqual(['negotiate-remote-days', 'video-talking-points'])
  })

  test('C2, C3: what is taken back is said as such, by voice and on a voicemail at night', () => {
    const fined: Partial<Situation> = { redFlags: [{ what: 'fined', evidence: 'credible' }] }
    const byDay = ask('offer_accepted_verbally', { ...fined, employerZone: 'Europe/Lisbon' })
    expect(byDay.message.templates).toEqual(['rescind-an-acceptance', 'rescinding-call'])
    const atNight = ask('offer_accepted_verbally', { ...fined, employerZone: 'Pacific/Auckland' })
    expect(atNight.message.templates).toEqual(['rescind-an-acceptance', 'voicemail-rescind'])
  })

  test('V41: a no that is asked about again is not said as if it were new', () => {
    const { message } = ask('declined', { roundsDone: 3, changes: [{ what: 'employer_asks_again' }] })
    expect(message.templates).toEqual(['reply-to-please-reconsider', 'pushback-answers'])
  })
})

test('V40: why not names no rule that holds only for want of others', () => {
  const { whyNot } = ask('declined', { changes: [{ what: 'role', by: 'this_employer', inWriting: true }] })
  expect(whyNot.map(({ rule }) => rule)).not.toContain('V41')
})
