import { describe, expect, test } from 'vitest'
import { dueWords } from '@/lib/opportunities/due-words'
import { keptFollowUps } from '@/lib/opportunities/kept-follow-ups'

describe('dueWords', () => {
  const sentAt = new Date('2026-11-23T09:00:00Z')

  test.each([
    ['a minute later', '2026-11-23T09:01:00Z', 'by Mon 23 Nov'],
    ['late the same evening', '2026-11-23T22:30:00Z', 'by Mon 23 Nov'],
    ['once the day is over where they are', '2026-11-23T23:30:00Z', 'was due Mon 23 Nov'],
  ])('%s', (_, now, words) => {
    expect(dueWords(sentAt, 'Europe/Berlin', new Date(now))).toBe(words)
  })

  test('a day lasts as long as it does there', () => {
    expect(dueWords(sentAt, 'America/New_York', new Date('2026-11-24T04:30:00Z'))).toBe('by Mon 23 Nov')
  })
})

describe('keptFollowUps', () => {
  const row = (id: string, dueInDays: number | null = 0) => ({ id, text: `${id}.`, dueInDays })
  const kept = (
    rows: ReturnType<typeof row>[],
    answerBy: string | null = '2026-11-23T17:00:00Z',
    purpose: 'decline_invitation' | 'confirm_attendance' = 'decline_invitation',
  ) =>
    keptFollowUps({ followUps: rows, answerBy, message: { purpose, templates: [], outline: [] } }).map(
      ({ kind }) => kind,
    )

  test('what had to be done before the answer, or in it, is not planned', () => {
    const rows = ['rehearse_call', 'seek_advice', 'set_reminder', 'explain_what_changed'].map((id) => row(id))
    expect(kept([...rows, row('confirm_in_writing'), row('log_decision'), row('check_receipt', 3)])).toEqual([
      'confirm_in_writing',
      'log_decision',
      'check_receipt',
    ])
    expect(kept([row('written_terms', null)])).toEqual([])
  })

  test('a reminder of another day stays', () => {
    expect(kept([row('set_reminder')], null)).toEqual(['set_reminder'])
  })

  test('coming was confirmed by the very message that went out', () => {
    expect(kept([row('confirm_attendance', 1)], null, 'confirm_attendance')).toEqual([])
    expect(kept([row('confirm_attendance', 1)], null)).toEqual(['confirm_attendance'])
  })
})
