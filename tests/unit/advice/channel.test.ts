import { describe, expect, test } from 'vitest'
import type { Situation } from '@/lib/advice/situation'
import { ask } from '@/tests/unit/advice/ask'

type Case = [name: string, stage: Situation['stage'], known: Partial<Situation>, wanted: string]
const leaves = { goalFit: 'detracts' } as const

const channels: Case[] = [
  ['C0 internal', 'invited', { cameThrough: 'internal' }, 'in_person_then_email'],
  ['C0 started', 'started', {}, 'in_person_then_email'],
  [
    'C0 counteroffer at home',
    'offer_signed',
    { changes: [{ what: 'counteroffer', by: 'present_employer' }] },
    'in_person_then_email',
  ],
  ['C1 by default', 'invited', {}, 'email'],
  [
    'C2 same day',
    'interview_scheduled',
    { ...leaves, interviewAt: '2026-03-05T20:00:00Z' },
    'call_then_email',
  ],
  [
    'C2 rescinding',
    'offer_accepted_verbally',
    { changes: [{ what: 'family' }], mobility: { remotePossible: false, stagedMove: false } },
    'call_then_email',
  ],
  ['C2 final stage', 'final_stage', leaves, 'call_then_email'],
  ['C2 three rounds', 'interviewing', { ...leaves, roundsDone: 3 }, 'call_then_email'],
  [
    'C2 two calls with the hiring manager',
    'interviewing',
    { ...leaves, callsWithHiringManager: 2 },
    'call_then_email',
  ],
  ['C2 not to confirm attendance', 'invited', { personalRapport: true, contactMode: 'email' }, 'email'],
  [
    'C3 fewer than three hours',
    'interview_scheduled',
    { ...leaves, interviewAt: '2026-03-05T14:00:00Z' },
    'voicemail_then_email',
  ],
  [
    'C3 night there',
    'interview_scheduled',
    { ...leaves, interviewAt: '2026-03-06T02:00:00Z', employerZone: 'Asia/Tokyo' },
    'voicemail_then_email',
  ],
  [
    'C4 talks by video, terms to shape',
    'offer_received',
    { gaps: [{ about: 'salary' }], contactMode: 'video' },
    'video_then_email',
  ],
  [
    'C4 zones apart, remote days to settle',
    'offer_received',
    { gaps: [{ about: 'remote_days' }], mobility: { zoneGapHours: 6 } },
    'video_then_email',
  ],
  [
    'C5 network contact',
    'invited',
    { cameThrough: 'network_contact', contactMode: 'email' },
    'direct_message',
  ],
  ['C6 the channel they used', 'invited', { contactMode: 'phone' }, 'call_then_email'],
  ['C6 applicant system', 'invited', { contactMode: 'ats' }, 'email'],
  [
    'C9 prefers the phone',
    'invited',
    { ...leaves, cameThrough: 'agency_recruiter', recruiterPrefersPhone: true },
    'call_then_email',
  ],
  ['T14 no message', 'offer_signed', {}, 'none'],
]

const recipients: Case[] = [
  ['who invited', 'invited', { cameThrough: 'hiring_manager' }, 'hiring_manager'],
  ['HR, not the interviewer', 'invited', { cameThrough: 'hr', othersInvolved: ['interviewer'] }, 'hr'],
  [
    'the agency first, also at an offer',
    'offer_received',
    { cameThrough: 'agency_recruiter', offerFrom: 'hr' },
    'agency_recruiter',
  ],
  ['who made the offer', 'offer_received', { offerFrom: 'hr' }, 'hr'],
  ['offer from nobody known', 'offer_received', {}, 'hiring_manager'],
  [
    'rescind: who made the offer, even with an agency',
    'offer_accepted_verbally',
    {
      cameThrough: 'agency_recruiter',
      offerFrom: 'hiring_manager',
      redFlags: [{ what: 'fined', evidence: 'credible' }],
    },
    'hiring_manager',
  ],
  ['internal', 'invited', { cameThrough: 'internal' }, 'own_manager'],
]

describe('channel (section 5)', () => {
  test.each(channels)('%s', (_, stage, known, wanted) => {
    expect(ask(stage, known).channel).toBe(wanted)
  })
})

describe('C7 recipients', () => {
  test.each(recipients)('%s', (_, stage, known, wanted) => {
    expect(ask(stage, known).recipients[0]).toEqual({ who: wanted, as: 'first' })
  })

  test('a rescission has HR and the agency in copy, never the own manager', () => {
    const { recipients: told } = ask('offer_accepted_verbally', {
      cameThrough: 'agency_recruiter',
      offerFrom: 'hiring_manager',
      othersInvolved: ['own_manager'],
      otherCommitment: { kind: 'signed' },
    })
    expect(told.slice(1)).toEqual([
      { who: 'hr', as: 'copy' },
      { who: 'agency_recruiter', as: 'copy' },
    ])
  })
})
