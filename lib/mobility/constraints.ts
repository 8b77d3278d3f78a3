import { toEpochDay } from '@/lib/mobility/epoch-days'
import type { MobilityInput } from '@/lib/mobility/mobility-input'
import { dependsOnPermitExpiry, permitStillCounts } from '@/lib/mobility/permit-need'
import type { Timeline } from '@/lib/mobility/timeline'

export type Slack = { constraint: string; days: number }

/** What the start is measured against. Each entry is the days to spare; below zero it is missed by so many. */
export function slackAgainst(input: MobilityInput, timeline: Timeline): Slack[] {
  const start = timeline.startsOn
  const expires = dependsOnPermitExpiry(input) ? toEpochDay(input.permitExpiresOn) : Number.NaN
  const entries = [
    { constraint: 'required_start', days: toEpochDay(input.requiredStartOn) - start },
    { constraint: 'permit_expiry', days: expires - start },
    { constraint: 'status_after_notice', days: statusSlack(input, timeline) },
    { constraint: 'school_start', days: schoolStartSlack(input, start) },
    {
      constraint: 'move_elsewhere',
      days: movesElsewhere(input) ? toEpochDay(input.moveOn) - start : Number.NaN,
    },
    ...collisionsOf(input),
  ]
  return entries.filter((entry) => Number.isFinite(entry.days))
}

/** B3: after a resignation a tied permit ends with the job; the new one should be there before. */
function statusSlack(input: MobilityInput, timeline: Timeline): number {
  if (!input.permitTiedToEmployer || !input.noticeGiven || !permitStillCounts(input)) return Number.NaN
  if (input.noticeDays === undefined || !input.processingDays) return Number.NaN
  return timeline.noticeEnds - timeline.permitEnds
}

/** A school year that has begun already, or a family that has moved, sets no date any more. */
function schoolStartSlack(input: MobilityInput, start: number): number {
  const begins = toEpochDay(input.schoolStartsOn)
  return input.relocated || begins < toEpochDay(input.today) ? Number.NaN : begins - start
}

/**
 * B1, V12: what collides with the date they ask for, however long the steps take. Where
 * no date is asked for, the client can wait for the school year's end or for the move.
 */
export function collisionsOf(input: MobilityInput): Slack[] {
  const required = toEpochDay(input.requiredStartOn)
  const schoolEnds = input.relocated ? Number.NaN : toEpochDay(input.schoolYearEndsOn)
  const moves = toEpochDay(input.moveOn)
  const ahead = moves >= toEpochDay(input.today) && !movesElsewhere(input)
  return [
    { constraint: 'school_year_end', days: required - schoolEnds },
    { constraint: 'fixed_move', days: ahead ? required - moves : Number.NaN },
  ].filter((entry) => Number.isFinite(entry.days))
}

/** A fixed move that is still ahead, to another country than the job's. */
export function movesElsewhere(input: MobilityInput): boolean {
  if (!input.moveTo || !input.jobCountry || input.moveTo === input.jobCountry) return false
  return toEpochDay(input.moveOn) >= toEpochDay(input.today)
}
