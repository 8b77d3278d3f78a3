import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['https://waymark.example', '__Host-waymark-session', true],
  ['http://localhost:3000', 'waymark-session', false],
])('over %s the cookie is %s', async (appUrl, name, secure) => {
  vi.stubEnv('APP_URL', appUrl)
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  vi.stubEnv('AUTH_SECRET', 'only-for-tests-and-long-enough-for-them')
  const { privateCookie } = await import('@/lib/auth')
  expect(privateCookie('session')).toEqual({ name, secure, httpOnly: true, sameSite: 'lax', path: '/' })
})
