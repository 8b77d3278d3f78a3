import { describe, expect, test } from 'vitest'
import { sayWhen } from '@/components/notices/when-words'
import { kindsFor, noticeKinds } from '@/lib/notices/kinds'

describe('when something was', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  test.each([
    ['2026-11-22T10:00:00Z', 'Europe/Lisbon', 'Just now'],
    ['2026-11-22T09:59:01Z', 'Europe/Lisbon', 'Just now'],
    ['2026-11-22T09:59:00Z', 'Europe/Lisbon', '1 minute ago'],
    ['2026-11-22T09:00:01Z', 'Europe/Lisbon', '59 minutes ago'],
    ['2026-11-22T09:00:00Z', 'Europe/Lisbon', 'Today, 09:00'],
    ['2026-11-22T00:00:00Z', 'Europe/Lisbon', 'Today, 00:00'],
    ['2026-11-21T23:59:00Z', 'Europe/Lisbon', 'Yesterday, 23:59'],
    ['2026-11-21T23:59:00Z', 'Europe/Berlin', 'Today, 00:59'],
    ['2026-11-22T04:59:00Z', 'America/New_York', 'Yesterday, 23:59'],
    ['2026-11-20T12:00:00Z', 'Europe/Lisbon', 'Fri 20 Nov, 12:00'],
    ['2025-11-20T12:00:00Z', 'Europe/Lisbon', 'Thu 20 Nov 2025, 12:00'],
  ])('%s in %s: %s', (at, zone, words) => {
    expect(sayWhen(new Date(at), zone, now)).toBe(words)
  })
})

describe('what a role is told', () => {
  test('every kind is said to somebody, plainly', () => {
    for (const [name, { says }] of Object.entries(noticeKinds)) {
      const sentences = Object.values(says)
      expect(sentences.length, name).toBeGreaterThan(0)
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^!]*\.$/)
    }
  })

  test('what a promise rests on cannot be turned off', () => {
    const fixed = (role: 'client' | 'coach' | 'admin') =>
      kindsFor(role).flatMap(({ name, isPromise }) => (isPromise ? [name] : []))
    expect(fixed('client')).toEqual(
      expect.arrayContaining(['review_question', 'review_returned', 'review_approved', 'review_late']),
    )
    expect(fixed('coach')).toEqual(
      expect.arrayContaining(['review_at_risk', 'review_assigned', 'review_question_answered']),
    )
    expect(fixed('admin')).toEqual(['review_at_risk', 'review_missed'])
  })
})
