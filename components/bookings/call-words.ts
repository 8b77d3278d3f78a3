const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' })
const list = new Intl.ListFormat('en-GB')

/** "30 minutes", "1 hour". */
export function sayLength(minutes: number): string {
  if (minutes % 60 !== 0) return `${minutes} minutes`
  return minutes === 60 ? '1 hour' : `${minutes / 60} hours`
}

/** "German, English and Portuguese" of their BCP 47 codes. */
export function sayLanguages(codes: readonly string[]): string {
  return list.format(codes.map((code) => languageNames.of(code) ?? code))
}

/** Where a call of this kind takes place, before it has a link or a number of its own. */
export function sayPlace(place: 'video' | 'phone' | 'other'): string {
  if (place === 'video') return 'by video'
  return place === 'phone' ? 'by phone' : 'where the confirmation says'
}

/** "15 minutes", "1 hour", "2 days": how long before a call. */
export function sayBefore(minutes: number): string {
  if (minutes % 1440 !== 0) return sayLength(minutes)
  return minutes === 1440 ? '1 day' : `${minutes / 1440} days`
}
