import { describe, expect, test } from 'vitest'
import { timeLeft } from '@/lib/time-left'

describe('timeLeft', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  test.each([
    [-60, 'Due now'],
    [0, 'Due now'],
    [1, '1 minute left'],
    [89, '89 minutes left'],
    [90, '1 hour left'],
    [119, '1 hour left'],
    [120, '2 hours left'],
    [71 * 60 + 59, '71 hours left'],
    [72 * 60, '3 days left'],
    [30 * 24 * 60, '30 days left'],
  ])('%d minutes before: %s', (minutes, words) => {
    const at = new Date(now.getTime() + minutes * 60_000)
    expect(timeLeft(at, now)).toBe(words)
    expect(timeLeft(at.toISOString(), now)).toBe(words)
  })
})
