const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' })

/** ISO 639-1, the languages that calls are likely to be held in. */
const codes = (
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ' +
  'kn ko ky lb lo lt lv mk ml mn mr ms mt my ne nl no pa pl pt ro ru si sk sl so sq sr sv sw ta te th tl tr uk ' +
  'ur uz vi xh yo zh zu'
).split(' ')

/** "German" of "de", or the code where it has no name. */
export function sayLanguage(code: string): string {
  return names.of(code) ?? code
}

const byName = new Map(codes.map((code) => [sayLanguage(code).toLowerCase(), code]))

/** The code of a language that was typed by its name or its two letters; null when it is not in the list. */
export function languageOf(typed: string): string | null {
  const name = typed.trim().toLowerCase()
  return byName.get(name) ?? (codes.includes(name) ? name : null)
}

/** The names to choose from, in their order. */
export function languageNames(): string[] {
  return codes.map(sayLanguage).toSorted((a, b) => a.localeCompare(b, 'en-GB'))
}
