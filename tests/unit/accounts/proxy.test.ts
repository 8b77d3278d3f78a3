import { describe, expect, test } from 'vitest'
import { isForeignPost } from '@/lib/accounts/foreign-post'
import {
  contentSecurityPolicy,
  isNoAddress,
  isPrivatePage,
  securityHeaders,
} from '@/lib/accounts/response-headers'
import { config } from '@/proxy'

const app = 'https://waymark.example'

describe('isForeignPost', () => {
  test.each([
    ['POST', { 'sec-fetch-site': 'same-origin', origin: app }, false],
    ['POST', { origin: app, host: 'internal:3000' }, false],
    ['POST', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, false],
    ['POST', { origin: 'https://evil.example', host: 'waymark.example' }, true],
    ['POST', { origin: 'https://waymark.example.evil.example', host: 'waymark.example' }, true],
    ['POST', { origin: 'null', host: 'waymark.example' }, true],
    ['POST', { origin: '', host: 'waymark.example' }, true],
    ['POST', { 'sec-fetch-site': 'cross-site', origin: app }, true],
    ['POST', { 'sec-fetch-site': 'same-site', origin: 'https://blog.waymark.example' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, true],
    ['POST', { host: 'waymark.example' }, true],
    ['PUT', { origin: 'https://evil.example' }, true],
    ['DELETE', {}, true],
    ['GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
    ['HEAD', {}, false],
  ])('%s with %j: %s', (method, headers, foreign) => {
    expect(isForeignPost(method, new Headers(headers as Record<string, string>), app)).toBe(foreign)
  })
})

test('every path passes the proxy but the built files', () => {
  const passes = (path: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path))
  expect(
    ['/', '/home', '/_next/image', '/_next/imagex', '/_next/staticx', '/_next/static'].every(passes),
  ).toBe(true)
  expect(passes('/_next/static/chunks/a.js')).toBe(false)
})

test('an address with a sign that the database cannot keep is none', () => {
  const paths = ['/templates/a%00b', '/book/%00', '/templates/a%0Ab', '/templates/a-00']
  expect(paths.map(isNoAddress)).toEqual([true, true, false, false])
})

describe('headers', () => {
  test('no inline and no evaluated script in production', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc', isDevelopment: false })
    expect(policy).not.toMatch(/unsafe/)
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';")
    for (const closed of [
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy).toContain(closed)
    }
  })

  test('HSTS goes out over https only', () => {
    const settings = { nonce: 'abc', isDevelopment: false }
    expect(securityHeaders({ ...settings, isHttps: true })['strict-transport-security']).toMatch(
      /^max-age=\d{8}/,
    )
    expect(securityHeaders({ ...settings, isHttps: false })).not.toHaveProperty('strict-transport-security')
  })

  test('every page is private unless it is on the public list', () => {
    expect(
      ['/', '/templates', '/templates/x', '/guides', '/favicon.ico', '/icon.svg'].some(isPrivatePage),
    ).toBe(false)
    expect(['/home', '/settings', '/try', '/verify', '/templates-of-mine', '/x'].every(isPrivatePage)).toBe(
      true,
    )
    expect(['/api/bookings/x/invitation', '/api/feeds/x/y', '/api/x'].every(isPrivatePage)).toBe(true)
  })

  test('a calendar that others ask for again and again, and a picture, say themselves who may keep them', () => {
    expect(['/api/feeds/x', '/api/coaches/x/picture'].some(isPrivatePage)).toBe(false)
  })
})
