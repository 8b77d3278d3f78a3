import type { MobilityInput } from '@/lib/mobility/assess-mobility'

/** The day after, by the calendar and not by arithmetic on epoch days. */
export function nextDay(date: string): string {
  const day = new Date(`${date}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/**
 * The obvious way to B1: get up every morning, count down whatever is running, and
 * start work on the first day on which nothing is left. No acceptance in the past.
 */
export function firstWorkingDay(input: MobilityInput, which: 'min' | 'max', withRelocation = true): string {
  const needsPermit =
    input.workRight !== 'has' && input.workRight !== 'not_needed' && input.permit !== 'granted'
  let hiring = input.hiringProcessDays?.[which] ?? 0
  let notice = input.noticeDays ?? 0
  let permit = needsPermit ? (input.processingDays?.[which] ?? 0) : 0
  let relocation = withRelocation && !input.relocated ? (input.relocationLeadDays?.[which] ?? 0) : 0
  let today = input.today
  for (;;) {
    const signed = hiring === 0
    const free = signed && notice === 0 && permit === 0
    if (free && relocation === 0 && today >= (input.availableOn ?? today)) return today
    if (notice > 0 && (signed || input.noticeGiven)) notice -= 1
    if (signed && permit > 0) permit -= 1
    if (free && relocation > 0) relocation -= 1
    if (!signed) hiring -= 1
    today = nextDay(today)
  }
}

/** How many mornings from one date to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  let days = 0
  for (let day = from; day < to; day = nextDay(day)) days += 1
  for (let day = to; day < from; day = nextDay(day)) days -= 1
  return days
}
