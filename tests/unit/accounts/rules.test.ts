import { describe, expect, test } from 'vitest'
import { commonPasswords } from '@/lib/accounts/common-passwords'
import { deviceOf, findZone, networkOf, passwordObjection } from '@/lib/accounts/rules'
import { codeInput, codeRequestInput, profileInput } from '@/lib/accounts/schema'
import { listZones } from '@/lib/accounts/zones'

describe('passwordObjection', () => {
  test('asks for length, not for signs', () => {
    expect(passwordObjection('elevenchars', 'a@b.example')).toContain('at least 12')
    expect(passwordObjection('twelve chars', 'a@b.example')).toBeNull()
    expect(passwordObjection('ééééééééééé', 'a@b.example')).toContain('at least 12')
    expect(passwordObjection('x'.repeat(200), 'a@b.example')).toBeNull()
    expect(passwordObjection('x'.repeat(201), 'a@b.example')).toContain('at most 200')
  })

  test('refuses the address and the commonest, in any case', () => {
    expect(passwordObjection('Ines.Duarte@example.org', 'ines.duarte@example.org')).toContain(
      'not your address',
    )
    expect(passwordObjection('Password1234', 'a@b.example')).toContain('Many people')
  })

  test('the list holds only what is long enough to be chosen', () => {
    expect(commonPasswords.size).toBeGreaterThanOrEqual(100)
    for (const common of commonPasswords) {
      expect(common.length).toBeGreaterThanOrEqual(12)
      expect(common).toBe(common.toLowerCase())
    }
  })
})

describe('findZone', () => {
  const zones = listZones()
  test.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['europe/lisbon', 'Europe/Lisbon'],
    ['  lisbon ', 'Europe/Lisbon'],
    ['New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['', null],
    ['Atlantis', null],
    ['+02:00', null],
  ])('%j is %j', (typed, found) => {
    expect(findZone(typed, zones)).toBe(found)
  })

  test('a city of two zones is none', () => {
    expect(findZone('home', ['A/Home', 'B/Home'])).toBeNull()
  })
})

describe('networkOf: only what trusted proxies wrote counts', () => {
  test.each([
    ['203.0.113.9', 0, '203.0.113.9'],
    ['6.6.6.6, 203.0.113.9', 0, '203.0.113.9'],
    ['6.6.6.6, 203.0.113.9', 1, '203.0.113.9'],
    ['6.6.6.6, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['203.0.113.9', 2, '203.0.113.9'],
    ['203.0.113.9:4711', 1, '203.0.113.9'],
    ['::ffff:203.0.113.9', 0, '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', 0, '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', 0, '2001:db8:1:2::/64'],
    ['[2001:db8::1]:443', 1, '2001:db8:0:0::/64'],
    ['::1', 0, '0:0:0:0::/64'],
    ['nonsense', 0, 'unknown'],
    [null, 0, 'unknown'],
  ])('%j behind %i is %s', (forwardedFor, proxies, network) => {
    expect(networkOf(forwardedFor, proxies)).toBe(network)
  })
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36', 'Chrome on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0',
    'Edge on Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'Safari on Mac'],
  ['curl/8.5.0', 'Unknown device'],
  ['<script>alert(1)</script>', 'Unknown device'],
  [null, 'Unknown device'],
])('deviceOf %j is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

describe('schema', () => {
  test('addresses come trimmed and in lower case', () => {
    expect(codeRequestInput.parse({ email: '  Ines@Example.ORG ' }).email).toBe('ines@example.org')
    for (const email of ['', 'ines', 'a@b', 'a@b.example, c@d.example', 'a@b.example\nbcc: c@d.example']) {
      expect(codeRequestInput.safeParse({ email }).success).toBe(false)
    }
  })

  test('codes are six digits, spaces and dashes let through', () => {
    expect(codeInput.parse({ code: ' 012 345 ' }).code).toBe('012345')
    expect(codeInput.parse({ code: '012-345' }).code).toBe('012345')
    for (const code of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦']) {
      expect(codeInput.safeParse({ code }).success).toBe(false)
    }
  })

  test('a profile has a visible name and a real zone', () => {
    expect(profileInput.parse({ name: ' Ines ', zone: 'lisbon' })).toEqual({
      name: 'Ines',
      zone: 'Europe/Lisbon',
    })
    expect(profileInput.parse({ name: 'Ines', zone: 'Asia/Calcutta' }).zone).toMatch(
      /^Asia\/(Calcutta|Kolkata)$/,
    )
    expect(profileInput.parse({ name: 'Ines', zone: 'München' }).zone).toBe('Europe/Berlin')
    expect(profileInput.safeParse({ name: '', zone: 'UTC' }).success).toBe(false)
    expect(profileInput.safeParse({ name: 'I\u202enes', zone: 'UTC' }).success).toBe(false)
    expect(profileInput.safeParse({ name: 'Ines', zone: '+02:00' }).success).toBe(false)
  })
})
