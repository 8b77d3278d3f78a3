/** An instant as the clock on the wall where its offset holds; Monday and January are 0. */
export type LocalTime = {
  year: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
}

/** `2026-03-05T18:00:00+01:00` is Thursday, 5 March, 18:00. */
export function localTime(instant: string): LocalTime {
  const wall = new Date(`${instant.slice(0, 16)}:00Z`)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth(),
    day: wall.getUTCDate(),
    weekday: (wall.getUTCDay() + 6) % 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  }
}
