import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insideTarget, leadingTo } from '@/lib/redirect-target'

const app = 'https://waymark.example'

describe('insideTarget', () => {
  test.each([
    '/opportunities',
    '/opportunities/0199-aa?view=table&page=2',
    '/settings#sessions',
    '/opportunities?q=caf%C3%A9&next=%2Fhome',
    '/',
  ])('keeps %s', (typed) => {
    expect(insideTarget(typed)).toBe(typed)
  })

  test.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/ /evil.example',
    '/\u0000/evil.example',
    '/\u200b/evil.example',
    '/\u2028/evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '@evil.example',
    '/@evil.example',
    '//user:pass@evil.example',
    '/%2Fevil.example',
    '/%2f%2fevil.example',
    '/%5Cevil.example',
    '/%255Cevil.example',
    '/%09/evil.example',
    '/%0d%0aset-cookie:a=b',
    '/..//evil.example',
    '/a/..//evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/%2e%2e//evil.example',
    '/sign-in?next=/home',
    '/SIGN-IN',
    '/sign-up',
    '/verify',
    '/api/feeds',
    '/_next/static/x.js',
    '',
    `/${'a'.repeat(600)}`,
    undefined,
    null,
    7,
    ['/home'],
    {},
  ])('leads home instead of to %j', (typed) => {
    expect(insideTarget(typed)).toBe('/home')
  })

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '/',
          '\\',
          '//',
          '@',
          ':',
          '.',
          '..',
          '%2f',
          '%5c',
          '%09',
          '\t',
          '\n',
          '\r',
          '#',
          '?',
          'http:',
        ),
        fc.constantFrom('evil.example', 'javascript:', '\u0000', '\u2028', ' ', '[', ']', '%', '&'),
        fc.string({ maxLength: 4, unit: 'binary' }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''))

  test('whatever is typed, a browser stays inside, also after the path was decoded once more', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl(), fc.string()), fc.boolean(), (typed, slash) => {
        const target = insideTarget(slash ? `/${typed}` : typed)
        expect(target.startsWith('/')).toBe(true)
        expect(target).not.toMatch(/^[/\\]{2}|[\\\p{Cc}]/u)
        const url = new URL(target, app)
        expect(url.origin).toBe(app)
        expect(url.username).toBe('')
        expect(new URL(safelyDecoded(url.pathname), app).origin).toBe(app)
        expect(insideTarget(target)).toBe(target)
      }),
      { numRuns: 5000 },
    )
  })

  test('keeps ordinary paths as they are', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const path = `/pages/${segments.join('/')}`
        expect(insideTarget(path)).toBe(path)
      }),
    )
  })
})

test('leadingTo names a target only when it is not the usual one', () => {
  expect(leadingTo('/sign-in', '/home')).toBe('/sign-in')
  expect(leadingTo('/sign-in', '/a?b=c&d')).toBe('/sign-in?next=%2Fa%3Fb%3Dc%26d')
})

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
