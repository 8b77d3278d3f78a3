const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

// ISO 3166 leaves these to their users, or keeps them for groups of countries: nobody works there.
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** Codes by name; names that once belonged to another code belong to the first, which the alphabet decides. */
const codes = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && isCurrent(code))
    .map((code) => [sayCountry(code).toLowerCase(), code]),
)

/** The country's name, or the code where it has none. */
export function sayCountry(code: string): string {
  return names.of(code) ?? code
}

/** The two letters of the country that was typed, by its name or by them; null when there is none. */
export function countryOf(typed: string): string | null {
  const code = typed.toUpperCase()
  return codes.get(typed.toLowerCase()) ?? (/^[A-Z]{2}$/.test(code) ? code : null)
}

/** The names to choose from, in their order. */
export function countryNames(): string[] {
  return [...codes.values()].map(sayCountry).toSorted((a, b) => a.localeCompare(b, 'en-GB'))
}

function isCurrent(code: string): boolean {
  return names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code
}
