const gender =
  '(?:m|w|f|d|h|x|i|gn|div|divers|diverse|all|weiblich|männlich|male|female|homme|femme|hombre|mujer|\\*)\\.?'
const list = `(?=[^)\\]]*(?:w|f|gn|mujer))${gender}(?: ?[/|,] ?${gender}){1,4}`
const anybody =
  '(?:all|any) genders?(?: welcome)?|all genders|alle geschlechter|geschlechtsneutral|gn|tous genres|todos los géneros'
const share = '\\d{1,3} ?%?(?: ?(?:[-–—/]|bis|to|à|a) ?\\d{1,3})? ?(?:%|prozent|percent)'

const inBrackets = new RegExp(`\\s*[([]\\s*(?:${list}|${anybody}|${share})\\s*[)\\]]`, 'giu')
const atTheEnd = new RegExp(`[\\s,;:–—-]+(?:${list}|${share})[\\s,;:–—-]*$`, 'iu')

/**
 * A role as it is spoken of: without what an advertisement adds for the law or the timetable, such as “(m/w/d)”, “H/F”,
 * “(all genders)” or “80–100 %”. A title that is nothing else stays.
 */
export function roleTitle(advertised: string): string {
  const title = advertised.replace(inBrackets, '').replace(atTheEnd, '').trim()
  return title === '' ? advertised : title === advertised ? title : roleTitle(title)
}
