/** A way to say the time in words; group 1 is the hour it names, `minutes` what is to be added to that hour. */
export type SpokenTime = { is: RegExp; hours: readonly string[]; minutes: number }

/**
 * Times in words, each pattern with the minutes to be added: `<h>` is an hour in words, from one o'clock on, folded;
 * beside “half past” and the like also in figures. What is all figures is found elsewhere.
 */
export function spokenTimes(
  hours: readonly string[],
  patterns: Readonly<Record<string, number>>,
): SpokenTime[] {
  const words = hours.join('|')
  return Object.entries(patterns).map(([pattern, minutes]) => {
    const hour = minutes === 0 ? `(${words})` : `(${words}|\\d{1,2})`
    return {
      is: new RegExp(`(?<![\\p{L}\\d])${pattern.replace('<h>', hour)}(?![\\p{L}\\d])`, 'gu'),
      hours,
      minutes,
    }
  })
}

/** Every time that a folded text tells in words, as offsets in it. “Half past two” is 2:30: the half of the day is open. */
export function findSpokenTimes(folded: string, said: readonly SpokenTime[]) {
  return said.flatMap(({ is, hours, minutes }) =>
    [...folded.matchAll(is)].map((hit) => {
      const named = hours.indexOf(hit[1] ?? '') + 1 || Number(hit[1])
      const since = (named + 24) * 60 + minutes
      const [hour, minute] = [Math.floor(since / 60) % 24, since % 60]
      return { start: hit.index, end: hit.index + hit[0].length, hour, minute }
    }),
  )
}
