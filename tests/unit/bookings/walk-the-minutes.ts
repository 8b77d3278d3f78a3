import type { SlotQuestion } from '@/lib/bookings/slots'
import type { Availability, Trip } from '@/lib/bookings/slots/availability'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What the coach's clock shows at a minute, on which date, and whether they work then. */
type CoachMinute = { zone: string; date: string; works: boolean }

/**
 * The obvious way to the slots: look at the coach's clock every minute, and offer a minute when all of the rules S1
 * to S8 say so. For questions of a few days, in zones whose offsets are whole minutes.
 */
export function walkTheMinutes(question: SlotQuestion): number[] {
  const { availability, rules, busy, now, from, until } = question
  const walkFrom = Math.floor(from / MINUTE) * MINUTE - 2 * DAY
  const walkUntil = until + (rules.lengthMinutes + rules.bufferAfterMinutes) * MINUTE
  const minutes = new Map<number, CoachMinute>()
  for (let at = walkFrom; at < walkUntil; at += MINUTE) minutes.set(at, coachMinute(availability, at))

  const isBusy = (at: number) =>
    busy.some(({ startsAt, endsAt }) => startsAt < endsAt && startsAt < at + MINUTE && endsAt > at)
  const fits = (start: number) => {
    for (
      let minute = -rules.bufferBeforeMinutes;
      minute < rules.lengthMinutes + rules.bufferAfterMinutes;
      minute++
    ) {
      const isCall = minute >= 0 && minute < rules.lengthMinutes
      if (isCall && !minutes.get(start + minute * MINUTE)?.works) return false
      if (isBusy(start + minute * MINUTE)) return false
    }
    return true
  }

  const starts: number[] = []
  let sinceWindowOpened = 0
  let before: CoachMinute | undefined
  for (const [at, minute] of minutes) {
    const goesOn = before?.works && before.date === minute.date
    sinceWindowOpened = goesOn ? sinceWindowOpened + 1 : 0
    before = minute
    if (!minute.works || sinceWindowOpened % rules.stepMinutes !== 0) continue
    if (at < from || at >= until) continue
    if (at < now + rules.minimumNoticeMinutes * MINUTE || at >= now + rules.horizonDays * DAY) continue
    if (fits(at) && !isFull(question, minute.date)) starts.push(at)
  }
  return starts
}

function coachMinute(availability: Availability, at: number): CoachMinute {
  const { zone, weekly, trips } = availability
  for (const trip of [...trips].sort(byStart)) {
    const wall = wallTime(trip.zone, at)
    if (tripOn(trips, wall.date) !== trip) continue
    return { zone: trip.zone, date: wall.date, works: worksAt(availability, trip.weekly ?? weekly, wall) }
  }
  const wall = wallTime(zone, at)
  const onTheWay = tripOn(trips, wall.date) !== undefined
  return { zone, date: wall.date, works: !onTheWay && worksAt(availability, weekly, wall) }
}

const byStart = (a: Trip, b: Trip) => a.startsOn.localeCompare(b.startsOn)

function tripOn(trips: Trip[], date: string): Trip | undefined {
  const there = trips.filter(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)
  return there.sort(byStart)[0]
}

type WallTime = { date: string; minute: number }

function worksAt(
  { overrides, daysOff }: Availability,
  weekly: Availability['weekly'],
  wall: WallTime,
): boolean {
  if (daysOff.some(({ startsOn, endsOn }) => startsOn <= wall.date && wall.date <= endsOn)) return false
  const weekday = new Date(`${wall.date}T12:00:00Z`).getUTCDay() || 7
  const override = overrides.find(({ on }) => on === wall.date)
  const spans = override ? override.spans : weekly.filter((span) => span.weekday === weekday)
  return spans.some(({ startMinute, endMinute }) => startMinute <= wall.minute && wall.minute < endMinute)
}

function isFull(
  { availability, booked, rules: { dailyCap, weeklyCap } }: SlotQuestion,
  date: string,
): boolean {
  const dates = booked.map((at) => coachMinute(availability, at).date)
  const onDay = dates.filter((other) => other === date).length
  const inWeek = dates.filter((other) => mondayOf(other) === mondayOf(date)).length
  return (dailyCap !== null && onDay >= dailyCap) || (weeklyCap !== null && inWeek >= weeklyCap)
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** The zone of a coach at an instant, by the same walk. */
export function zoneByWalking(availability: Availability, at: number): string {
  return coachMinute(availability, at).zone
}

const formats = new Map<string, Intl.DateTimeFormat>()
const seen = new Map<string, WallTime>()

/** What a clock in the zone shows: Swedish writes "2026-03-29 02:30". Kept, because the walks meet again. */
function wallTime(zone: string, at: number): WallTime {
  const key = `${zone} ${Math.floor(at / MINUTE)}`
  const known = seen.get(key)
  if (known) return known
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { ...shown, timeZone: zone })
  formats.set(zone, format)
  const [date = '', clock = ''] = format.format(at).split(' ')
  const wall = { date, minute: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) }
  seen.set(key, wall)
  return wall
}

const shown = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const
