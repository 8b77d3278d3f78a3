/** Minutes of the day, 0 to 1440, start before end. */
export type HoursSpan = { startMinute: number; endMinute: number }
/** `weekday` as in ISO 8601: 1 is Monday, 7 is Sunday. */
export type WeeklySpan = HoursSpan & { weekday: number }
/** Days inclusive, `YYYY-MM-DD`; without `weekly` the usual hours apply, in the trip's zone. */
export type Trip = { startsOn: string; endsOn: string; zone: string; weekly: WeeklySpan[] | null }

export type Availability = {
  zone: string
  weekly: WeeklySpan[]
  overrides: { on: string; spans: HoursSpan[] }[]
  daysOff: { startsOn: string; endsOn: string }[]
  trips: Trip[]
}
