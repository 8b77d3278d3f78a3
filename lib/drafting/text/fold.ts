/**
 * The text as patterns read it: lower case, straight apostrophes and quotes, plain spaces and hyphens.
 * Same length, so that an offset in one is an offset in the other. Line breaks stay.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : lowerUnitByUnit(text)
  return same
    .replace(/[\u2018\u2019\u02bc\u00b4\u0060\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u00a0\u2007\u2009\u202f\t\r]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u2014/g, '–')
}

/** “İ” has two units in lower case; such letters stay as they are. */
function lowerUnitByUnit(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const lower = text.charAt(at).toLowerCase()
    folded += lower.length === 1 ? lower : text.charAt(at)
  }
  return folded
}

/** Without accents, for comparing names: “Łódź” and “lodz” are one. The length may change. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđæœßı]/g, (letter) => unmarked[letter] ?? letter)
}

const unmarked: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' }
