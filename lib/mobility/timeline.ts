import { toEpochDay } from '@/lib/mobility/epoch-days'
import type { DayRange, MobilityInput } from '@/lib/mobility/mobility-input'
import { permitStillCounts, permitTimeUnknown } from '@/lib/mobility/permit-need'

/** One case of the way to the first working day; all numbers are epoch days. */
export type Timeline = {
  noticeEnds: number
  permitEnds: number
  /** Ready to start if the job could begin from afar (B7), before any relocation. */
  readyWithoutMove: number
  startsOn: number
  path: string[]
}

type Case = 'min' | 'max'

/** B1: hiring process, then the longer of notice and permit, then relocation, never before `availableOn`. */
export function timelineOf(input: MobilityInput, which: Case): Timeline {
  const today = toEpochDay(input.today)
  const hiring = input.acceptedOn ? 0 : daysOf(input.hiringProcessDays, which)
  const signed = today + hiring
  const noticeEnds = noticeRunsFrom(input, which, signed) + (input.noticeDays ?? 0)
  const counts = permitStillCounts(input)
  const permitEnds = counts
    ? permitRunsFrom(input, which, signed) + daysOf(input.processingDays, which)
    : Number.NEGATIVE_INFINITY
  const relocation = input.relocated ? 0 : daysOf(input.relocationLeadDays, which)
  const free = Math.max(signed, input.noticeDays ? noticeEnds : signed, counts ? permitEnds : signed)
  const available = input.availableOn ? toEpochDay(input.availableOn) : free
  const startsOn = Math.max(available, free + relocation)
  const path = pathOf(input, { signed, today, noticeEnds, permitEnds, free, relocation, startsOn })
  return {
    noticeEnds,
    permitEnds,
    readyWithoutMove: Math.max(available, free),
    startsOn,
    path,
  }
}

const daysOf = (range: DayRange | undefined, which: Case) => range?.[which] ?? 0

/**
 * A notice given runs since the acceptance, or from today. One not given runs from the
 * contract. After an acceptance, not knowing leaves both: best since then, worst from today.
 */
function noticeRunsFrom(input: MobilityInput, which: Case, signed: number): number {
  const accepted = sinceAcceptance(input)
  if (input.noticeGiven) return accepted ?? toEpochDay(input.today)
  if (accepted !== null && input.noticeGiven === undefined && which === 'min') return accepted
  return signed
}

/** The permit runs from the contract; filed after an acceptance, at best since that day. */
function permitRunsFrom(input: MobilityInput, which: Case, signed: number): number {
  const accepted = sinceAcceptance(input)
  return accepted !== null && input.permit !== 'none' && which === 'min' ? accepted : signed
}

/** The day of an acceptance that lies in the past, else null. */
function sinceAcceptance(input: MobilityInput): number | null {
  const accepted = toEpochDay(input.acceptedOn)
  return accepted <= toEpochDay(input.today) ? accepted : null
}

type Steps = Omit<Timeline, 'readyWithoutMove' | 'path'> & {
  signed: number
  today: number
  free: number
  relocation: number
}

/** The steps that decide the date, in order. A step of no days decides nothing. */
function pathOf(input: MobilityInput, steps: Steps): string[] {
  if (steps.startsOn > steps.free + steps.relocation) return ['available_on']
  const path: string[] = []
  const byPermit =
    permitTimeUnknown(input) || (steps.permitEnds === steps.free && steps.permitEnds > steps.signed)
  const byNotice = !byPermit && steps.free > steps.signed
  const besideHiring = byNotice && input.noticeGiven
  if (steps.signed > steps.today && !besideHiring) path.push('hiring_process')
  if (byPermit) path.push('permit')
  if (byNotice) path.push('notice')
  if (steps.relocation > 0) path.push('relocation')
  return path
}
