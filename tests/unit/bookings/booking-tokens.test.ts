import { beforeAll, expect, test, vi } from 'vitest'
import { confirmCode, confirmToken, feedToken, hashToken, manageToken } from '@/lib/bookings/booking-tokens'

const [id, other] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002'] as const
const until = new Date('2026-12-01T10:15:00Z')

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  vi.stubEnv('APP_URL', 'http://localhost:3000')
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-and-long-enough-for-them')
})

test('a token has more than 128 bits, is the same every time, and another for each booking and purpose', () => {
  const tokens = [manageToken(id), manageToken(other), confirmToken(id), feedToken(id, until)]
  for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/)
  expect(new Set(tokens).size).toBe(tokens.length)
  expect(manageToken(id)).toBe(tokens[0])
})

test('a renewed feed has another token', () => {
  expect(feedToken(id, new Date(until.getTime() + 1))).not.toBe(feedToken(id, until))
})

test('a code has six digits, belongs to one booking, and changes when it is held anew', () => {
  const codes = Array.from({ length: 200 }, (_, n) => confirmCode(id, new Date(until.getTime() + n)))
  for (const code of codes) expect(code).toMatch(/^\d{6}$/)
  expect(new Set(codes).size).toBeGreaterThan(190)
  expect(confirmCode(other, until)).not.toBe(confirmCode(id, until))
})

test('what is kept of a token is not the token', () => {
  expect(hashToken(manageToken(id))).toMatch(/^[\w-]{43}$/)
  expect(hashToken(manageToken(id))).not.toContain(manageToken(id))
})
