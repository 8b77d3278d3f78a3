import { describe, expect, test } from 'vitest'
import { answerInBrief, headline, meetLeaning, verdictLabels } from '@/components/opportunities/answer-words'
import { type Advice, channels, purposes, recipients, verdicts } from '@/lib/advice/advice'
import type { Situation } from '@/lib/advice/situation'
import { openStages } from '@/lib/opportunities/facts/stage'

const advice = (known: Partial<Advice>): Advice => ({
  verdict: 'clarify',
  strength: 'firm',
  shortAnswer: 'Ask.',
  reasons: [],
  whyNot: [],
  flips: [],
  answerBy: null,
  withinHours: null,
  timingRules: [],
  channel: 'email',
  channelRule: 'C1',
  recipients: [],
  message: { purpose: 'none', outline: [], templates: [] },
  cautions: [],
  followUps: [],
  questions: [],
  mobility: null,
  checklist: 'before-you-reply',
  ...known,
})

const stages = [...openStages, 'declined'] as const

const message = (purpose: Advice['message']['purpose']) => ({ purpose, outline: [], templates: [] })
const said = (text: string) => text.replaceAll('\u2011', '-')

describe('headline', () => {
  test('of every verdict, stage, channel and purpose is words alone, each part once', () => {
    const to = [
      [],
      [{ who: 'hr', as: 'first' }],
      [
        { who: 'own_manager', as: 'first' },
        { who: 'hr', as: 'to' },
      ],
    ]
    const headlines = new Set<string>()
    for (const verdict of verdicts)
      for (const stage of stages)
        for (const channel of channels)
          for (const purpose of purposes)
            for (const who of to as Advice['recipients'][])
              headlines.add(
                headline(advice({ verdict, channel, recipients: who, message: message(purpose) }), { stage }),
              )
    for (const told of headlines) {
      expect(told).toMatch(/^[A-Z][a-z]+/)
      for (const part of told.split(', ')) expect(part).toMatch(/^\S(.*\S)?$/)
      expect(told).not.toMatch(/undefined|null|NaN|object|_/)
    }
  })

  test.each(recipients)('%s has a name', (who) => {
    const told = headline(advice({ recipients: [{ who, as: 'first' }] }), { stage: 'invited' })
    expect(told).toMatch(/, to (the |your |HR)/)
  })

  test('says first only where somebody comes after', () => {
    const hr = { who: 'hr', as: 'first' } as const
    const copy = { who: 'hiring_manager', as: 'copy' } as const
    const told = (who: Advice['recipients']) =>
      said(headline(advice({ recipients: who }), { stage: 'invited' }))
    expect(told([hr])).toBe('Ask before you decide, by e-mail, to HR')
    expect(told([copy, hr])).toBe('Ask before you decide, by e-mail, to HR first')
    expect(told([])).toBe('Ask before you decide, by e-mail')
  })

  test.each([
    ['withdraw', 'interview_scheduled', 'none', 'Withdraw from the interview'],
    ['withdraw', 'interviewing', 'none', 'Withdraw'],
    ['proceed', 'offer_received', 'accept_offer', 'Accept, in writing'],
    ['proceed', 'invited', 'confirm_attendance', 'Say yes to the interview'],
    ['decline', 'declined', 'none', 'Let your no stand'],
    ['decline', 'offer_received', 'decline_offer', 'Decline the offer'],
    ['clarify', 'offer_received', 'ask_time', 'Ask for more time'],
    ['clarify', 'invited', 'ask_speed', 'Ask them to be quicker'],
  ] as const)('%s at %s for %s: %s', (verdict, stage, purpose, words) => {
    const given = advice({ verdict, channel: 'none', message: message(purpose) })
    expect(headline(given, { stage })).toBe(words)
  })

  test('every verdict has its two words for lists', () => {
    expect(Object.keys(verdictLabels).sort()).toEqual([...verdicts].sort())
    for (const label of Object.values(verdictLabels)) expect(label).toMatch(/^[A-Z][a-z ]+$/)
  })

  test('on little, it is for now', () => {
    const given = advice({ strength: 'needs_more_facts' })
    expect(said(answerInBrief(given, { stage: 'invited' }))).toBe(
      'For now: Ask before you decide, by e-mail.',
    )
  })
})

describe('meetLeaning', () => {
  const leanings = [
    ...['proceed', 'decline', 'rescind', 'switch', 'accept', 'negotiate', 'reopen', 'leave'],
    'stay_silent',
  ] as NonNullable<Situation['leaning']>[]

  test.each(leanings)('%s is met in words, whatever the answer, unless they agree', (leaning) => {
    for (const verdict of verdicts) {
      const met = meetLeaning(advice({ verdict }), { leaning })
      if (met) expect(met).toMatch(/^You lean towards [a-z][a-z ]+, and it is your decision\. [A-Z].*\.$/)
    }
  })

  test('nothing to meet: unsure, unknown, or agreed', () => {
    expect(meetLeaning(advice({}), { leaning: 'unsure' })).toBeNull()
    expect(meetLeaning(advice({}), {})).toBeNull()
    expect(meetLeaning(advice({ verdict: 'withdraw' }), { leaning: 'decline' })).toBeNull()
    expect(meetLeaning(advice({ verdict: 'honour' }), { leaning: 'accept' })).toBeNull()
  })

  test('the answer’s own words against it go first', () => {
    const whyNot = [{ verdict: 'proceed', rule: 'V1', text: 'You have signed elsewhere.' } as const]
    expect(meetLeaning(advice({ verdict: 'withdraw', whyNot }), { leaning: 'proceed' })).toBe(
      'You lean towards going on, and it is your decision. You have signed elsewhere.',
    )
  })
})
