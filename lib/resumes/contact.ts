import type { Run, Text } from '@/lib/documents/document'
import type { Basics } from './json-resume'
import type { Variant } from './variants'

/** How to reach somebody: the address on one line, the rest on the next; a line with nothing in it is left out. */
export function contactLines(basics: Basics, variant: Variant): Text[] {
  const reach = [phoneRun(basics.phone), mailRun(basics.email), ...webRuns(basics)].filter(
    (run) => run !== null,
  )
  const address = sayAddress(basics, variant)
  // A city alone needs no line of its own.
  if (variant.address === 'city') return lineOf([address ? { text: address } : null, ...reach])
  return [...(address ? [address] : []), ...lineOf(reach)]
}

/** "Rua da Rosa 14, 1200-382 Lisboa, Portugal", or the city and country alone. */
export function sayAddress({ location }: Basics, variant: Variant): string {
  if (!location) return ''
  const { address, postalCode, city, region, countryCode } = location
  const country = sayCountryIn(countryCode, variant.language)
  const abroad = country && countryCode?.toLowerCase() !== variant.id ? country : ''
  const whole = variant.address === 'whole'
  const street = address?.replaceAll('\n', ', ')
  const parts = whole
    ? [street, [postalCode, city].filter(Boolean).join(' ')]
    : [city, inUs(region, countryCode)]
  return [...parts, abroad].filter(Boolean).join(', ')
}

// Only Americans name the state after the city.
const inUs = (region: string | undefined, countryCode: string | undefined) =>
  countryCode === 'US' ? region : ''

function sayCountryIn(code: string | undefined, language: string): string {
  if (!code || !/^[A-Za-z]{2}$/.test(code)) return code ?? ''
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code
}

function phoneRun(phone: string | undefined): Run | null {
  if (!phone) return null
  const number = phone.replaceAll(/[^\d+]/g, '')
  return number.length > 4 ? { text: phone, link: `tel:${number}` } : { text: phone }
}

function mailRun(email: string | undefined): Run | null {
  if (!email) return null
  return email.includes('@') ? { text: email, link: `mailto:${email}` } : { text: email }
}

function webRuns({ url, profiles = [] }: Basics): Run[] {
  const pages = profiles.map(({ network, username, url }) =>
    url ? linkRun(url) : username ? { text: [network, username].filter(Boolean).join(' ') } : null,
  )
  return [url ? linkRun(url) : null, ...pages].filter((run) => run !== null)
}

/** An address as people read it, without what every one begins with. */
export function linkRun(url: string): Run {
  return { text: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), link: url }
}

function lineOf(runs: readonly (Run | null)[]): Text[] {
  const told = runs.filter((run) => run !== null)
  const joined = told.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' · ' }, run]))
  return joined.length > 0 ? [joined] : []
}
