import { commonPasswords } from '@/lib/accounts/common-passwords'

export const shortestPassword = 12
export const longestPassword = 200

/** Why this password will not do, or null. Length, not signs: composition rules make passwords worse. */
export function passwordObjection(password: string, email: string): string | null {
  const plain = password.toLowerCase()
  if ([...password].length < shortestPassword) return `Use at least ${shortestPassword} characters.`
  if ([...password].length > longestPassword) return `Use at most ${longestPassword} characters.`
  if (plain.trim() === email.toLowerCase()) return 'Choose a password that is not your address.'
  if (commonPasswords.has(plain))
    return 'Many people use this password, so it is guessed first. Choose another.'
  return null
}

/**
 * The IANA name of what was typed: a name ("Europe/Lisbon"), in any case or with spaces, or a city ("new york").
 * Null when it is none, or a city that more than one zone has.
 */
export function findZone(typed: string, zones: readonly string[]): string | null {
  const wanted = typed.trim().replaceAll(/\s+/g, '_').toLowerCase()
  const byName = zones.find((zone) => zone.toLowerCase() === wanted)
  if (byName) return byName
  const byCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`))
  return byCity.length === 1 && wanted ? (byCity[0] ?? null) : null
}

const browsers: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?Chrom(?:e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** "Firefox on Windows", from a User-Agent header: only words of our own, never what the header says. */
export function deviceOf(userAgent: string | null): string {
  const nameIn = (names: [RegExp, string][]) => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1]
  const browser = nameIn(browsers)
  const system = nameIn(systems)
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? 'Unknown device'
}

/**
 * The network a request came from, as a key to count by. `forwardedFor` ends with what the nearest proxy saw;
 * each trusted proxy wrote one entry, and what stands before those was written by the caller.
 * IPv6 counts by /64, since one household holds that many addresses.
 */
export function networkOf(forwardedFor: string | null, trustedProxies: number): string {
  const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim())
  const address = entries.at(-Math.max(1, trustedProxies)) ?? entries[0] ?? ''
  const plain = address.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^::ffff:(?=\d+\.)/i, '')
  if (/^\d+(?:\.\d+){3}(?::\d+)?$/.test(plain)) return plain.replace(/:\d+$/, '')
  return /^[0-9a-f:]+$/i.test(plain) && plain.includes(':') ? firstHalf(plain) : 'unknown'
}

function firstHalf(ipv6: string): string {
  const [head = '', tail] = ipv6.toLowerCase().split('::')
  const before = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
