import { collisionsOf, movesElsewhere, type Slack, slackAgainst } from '@/lib/mobility/constraints'
import { toEpochDay, toPlainDate } from '@/lib/mobility/epoch-days'
import type { Mobility, MobilityInput } from '@/lib/mobility/mobility-input'
import { dependsOnPermitExpiry, permitTimeUnknown, refusedAndNeeded } from '@/lib/mobility/permit-need'
import { type Timeline, timelineOf } from '@/lib/mobility/timeline'

export type { Mobility, MobilityInput } from '@/lib/mobility/mobility-input'

/**
 * Can the client start this job in time, by dates and not by adjectives (B1)?
 *
 * `earliestOn` is the best case, `latestOn` the worst; both are null when no step is
 * known, and `latestOn` when a permit is needed whose time nobody has told (B9).
 * `slack` counts calendar days from the worst case (from the best, while the worst is
 * open): B10 wants a plan that holds when things are slow, and so a feasible move has
 * no slack below zero. `school_year_end` and `fixed_move` are counted to the required
 * start, which is what they collide with. `criticalPath` is that of the same case.
 *
 * The caller has validated the input. Never throws.
 */
export function assessMobility(input: MobilityInput): Mobility {
  const known = anyStepKnown(input)
  const best = timelineOf(input, 'min')
  const worst = permitTimeUnknown(input) ? null : timelineOf(input, 'max')
  const slack = known ? slackAgainst(input, worst ?? best) : collisionsOf(input)
  return {
    status: statusOf(input, known ? best : null, worst, slack),
    earliestOn: known ? toPlainDate(best.startsOn) : null,
    latestOn: known && worst ? toPlainDate(worst.startsOn) : null,
    slack,
    criticalPath: known ? (worst ?? best).path : [],
  }
}

function anyStepKnown(input: MobilityInput): boolean {
  return (
    input.noticeDays !== undefined ||
    input.availableOn !== undefined ||
    input.processingDays !== undefined ||
    input.relocationLeadDays !== undefined ||
    (input.hiringProcessDays !== undefined && !input.acceptedOn)
  )
}

function statusOf(
  input: MobilityInput,
  best: Timeline | null,
  worst: Timeline | null,
  slack: Slack[],
): Mobility['status'] {
  const collides = movesElsewhere(input) || slack.some((entry) => entry.days < 0)
  if (refusedAndNeeded(input) || refusedInMidMove(input, collides)) return 'infeasible'
  if (best && tooLateAtBest(input, best)) return 'infeasible'
  if (collides) return 'tight'
  return best && worst ? 'feasible' : 'unknown'
}

/** V12: they refused to move, and the client cannot. */
function refusedInMidMove(input: MobilityInput, collides: boolean): boolean {
  if (!input.demandRefused) return false
  return collides || input.travelBlocked === true || input.permit === 'filed'
}

/**
 * B1: even the best case comes too late. Where the job could begin from afar or in
 * stages, only what comes before the relocation counts against the required start (B7).
 */
function tooLateAtBest(input: MobilityInput, best: Timeline): boolean {
  const fromAfar = input.remotePossible === true || input.stagedMove === true
  const start = fromAfar ? best.readyWithoutMove : best.startsOn
  if (start > toEpochDay(input.requiredStartOn)) return true
  return dependsOnPermitExpiry(input) && best.startsOn > toEpochDay(input.permitExpiresOn)
}
