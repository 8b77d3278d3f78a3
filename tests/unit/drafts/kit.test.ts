import { describe, expect, test } from 'vitest'
import type { Advice } from '@/lib/advice/advice'
import { localeFor, toneFor, toneOfCard } from '@/lib/drafts/choose-words'
import { kitOf } from '@/lib/drafts/kit'
import { timingOf } from '@/lib/drafts/kit-timing'
import { messageOfDraft } from '@/lib/drafts/message-of-draft'
import { now, situation, typed } from './case'

const interviewAt = '2026-11-27T15:00:00Z'
const adviceFor = (
  channel: Advice['channel'],
  purpose: Advice['message']['purpose'],
  templates: string[],
) => ({
  channel,
  message: { purpose, templates, outline: [] },
})

describe('kitOf', () => {
  const kit = (advice: ReturnType<typeof adviceFor>, at: string | null = interviewAt) =>
    kitOf(advice, { interviewAt: at ?? undefined }).map(({ kind, channel }) => `${channel} ${kind}`)

  test('C1 an e-mail stands alone, and nothing is begun where nothing is due', () => {
    expect(kit(adviceFor('email', 'ask_time', ['more-time-offer']))).toEqual(['email more-time-offer'])
    expect(kit(adviceFor('none', 'none', []))).toEqual([])
  })

  test('C2 a no by phone: the call, the voicemail, the e-mail that confirms', () => {
    const advice = adviceFor('call_then_email', 'withdraw_mid_process', [
      'withdraw-after-several-rounds',
      'phone-decline',
    ])
    expect(kit(advice)).toEqual([
      'phone_script phone-decline',
      'voicemail voicemail',
      'email confirm-a-spoken-no',
    ])
  })

  test('an offer has a voicemail of its own, and an interview without a date has none', () => {
    const offer = adviceFor('call_then_email', 'decline_offer', ['decline-offer-direct', 'phone-decline'])
    expect(kit(offer, null)).toEqual([
      'phone_script phone-decline',
      'voicemail voicemail-offer',
      'email confirm-a-spoken-no',
    ])
    const undated = adviceFor('call_then_email', 'withdraw_mid_process', [
      'withdraw-after-several-rounds',
      'phone-decline',
    ])
    expect(kit(undated, null)).toEqual(['phone_script phone-decline', 'email confirm-a-spoken-no'])
  })

  test('C3 a voicemail, then the message itself', () => {
    const advice = adviceFor('voicemail_then_email', 'decline_same_day', [
      'same-day-cancellation',
      'voicemail',
    ])
    expect(kit(advice)).toEqual(['voicemail voicemail', 'email same-day-cancellation'])
  })

  test('C4 a no by video and terms by video have words of their own', () => {
    const no = adviceFor('video_then_email', 'decline_offer', ['decline-offer-direct', 'video-decline'])
    expect(kit(no)).toEqual(['phone_script video-decline', 'email confirm-a-spoken-no'])
    const terms = adviceFor('video_then_email', 'negotiate', ['negotiate-pay', 'video-talking-points'])
    expect(kit(terms)).toEqual(['phone_script video-talking-points', 'email negotiate-pay'])
  })

  test('V32 what is taken back has its own call and its own letter', () => {
    const advice = adviceFor('call_then_email', 'rescind', ['rescind-an-acceptance', 'rescinding-call'])
    expect(kit(advice, null)).toEqual([
      'phone_script rescinding-call',
      'voicemail voicemail-rescind',
      'email rescind-an-acceptance',
    ])
    const atNight = adviceFor('voicemail_then_email', 'rescind', [
      'rescind-an-acceptance',
      'voicemail-rescind',
    ])
    expect(kit(atNight, null)).toEqual(['voicemail voicemail-rescind', 'email rescind-an-acceptance'])
  })

  test('C5 a message to somebody one knows keeps its channel', () => {
    expect(kit(adviceFor('direct_message', 'decline_invitation', ['withdraw-before-interview']))).toEqual([
      'direct_message withdraw-before-interview',
    ])
  })
})

test('the language is that of letters where the job is', () => {
  expect(localeFor('US', undefined)).toBe('en-US')
  expect(localeFor('AT', undefined)).toBe('de')
  expect(localeFor('DE', false)).toBe('en-GB')
  expect(localeFor('PT', undefined)).toBe('en-GB')
  expect(localeFor(undefined, undefined)).toBe('en-GB')
})

test('C8 the later, the warmer', () => {
  expect(toneFor(situation)).toBe('brief')
  expect(toneFor({ ...situation, stage: 'final_stage' })).toBe('warm')
  expect(toneFor({ ...situation, personalRapport: true })).toBe('warm')
})

test('a text that goes back to a talk is not chosen before one', () => {
  const invited = { ...situation, stage: 'invited', roundsDone: 0, personalRapport: true } as const
  expect(toneOfCard('withdraw-accepted-elsewhere', invited)).toBe('brief')
  expect(toneOfCard('reschedule', { ...invited, stage: 'interview_scheduled' })).toBe('brief')
  expect(toneOfCard('withdraw-before-interview', invited)).toBe('warm')
  expect(toneOfCard('withdraw-accepted-elsewhere', { ...invited, roundsDone: 1 })).toBe('warm')
  expect(toneOfCard('withdraw-accepted-elsewhere', { ...invited, stage: 'final_stage' })).toBe('warm')
})

describe('timingOf', () => {
  const timing = (channel: 'phone_script' | 'email', at: Date, sent: unknown = null) =>
    timingOf({
      advice: { channel: 'call_then_email', answerBy: null },
      channel,
      kit: [{ channel: 'phone_script', sent }],
      zone: 'Europe/Lisbon',
      employerZone: 'America/New_York',
      now: at,
    })

  test('T4 nobody is called at night, and both clocks are told', () => {
    expect(timing('phone_script', new Date('2026-11-22T16:00:00Z'))).toMatch(/^Call now/)
    expect(timing('phone_script', now)).toBe(
      'It is night in New York. Call from 08:00 there, 13:00 in Lisbon, and write the same day.',
    )
    expect(timing('phone_script', new Date('2026-11-23T03:00:00Z'))).toContain('08:00 there, 13:00 in Lisbon')
  })

  test('the e-mail waits for the call, and is due once it was made', () => {
    expect(timing('email', now)).toMatch(/before you call/)
    expect(timing('email', now, { sentAt: now })).toMatch(/today/)
  })
})

describe('messageOfDraft', () => {
  const draft = {
    channel: 'email',
    purpose: 'reopen',
    locale: 'en-US',
    recipient: 'hr',
    values: typed({ contact: { name: 'Anna Brandt' } }),
    subject: 'Hello',
    body: 'Text',
  }
  const about = {
    opportunity: { employer: 'Halden', role: 'Analyst', stage: 'declined' as const },
    situation: { ...situation, changes: [{ what: 'other_offer_fell_through' as const }] },
    advice: null,
    otherEmployer: 'Corda',
    now,
  }

  test('tells the checker the case, and nothing that is not known', () => {
    expect(messageOfDraft(draft, about)).toEqual({
      language: 'en',
      channel: 'email',
      purpose: 'reopen',
      stage: 'declined',
      recipient: 'hr',
      hoursUntilInterview: 125,
      facts: {
        employer: 'Halden',
        role: 'Analyst',
        contactName: 'Anna Brandt',
        otherEmployer: 'Corda',
        interviewAt: '2026-11-27T15:00:00Z',
        priorAcceptance: true,
        somethingChanged: true,
      },
      subject: 'Hello',
      body: 'Text',
    })
  })

  test('what is spoken has no subject; a letter without a purpose is read as a check-in', () => {
    const spoken = messageOfDraft(
      { ...draft, channel: 'voicemail', purpose: 'none' },
      { ...about, situation: null },
    )
    expect(spoken).toMatchObject({ purpose: 'check_in' })
    expect(spoken).not.toHaveProperty('subject')
  })
})
