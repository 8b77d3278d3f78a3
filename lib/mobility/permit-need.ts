import type { MobilityInput } from '@/lib/mobility/mobility-input'

const noPermitNeeded = (input: MobilityInput) => input.workRight === 'has' || input.workRight === 'not_needed'

/**
 * B3: a permit tied to the present employer does not carry over to a job that has to
 * sponsor. Once this job is accepted, `granted` speaks of the permit for this job.
 */
const grantedForThisJob = (input: MobilityInput) =>
  input.permit === 'granted' &&
  !(input.permitTiedToEmployer && !input.acceptedOn && input.workRight?.startsWith('sponsorship_'))

/** B1: the permit counts where one may still be needed; the client who enters a time says so. */
export function permitStillCounts(input: MobilityInput): boolean {
  return !noPermitNeeded(input) && !grantedForThisJob(input)
}

/** A permit is needed for certain, but nobody has said how long it takes: the worst case is open. */
export function permitTimeUnknown(input: MobilityInput): boolean {
  if (input.processingDays || !permitStillCounts(input)) return false
  return input.permit === 'filed' || (input.workRight?.startsWith('sponsorship_') ?? false)
}

/** B2: sponsorship or the permit itself was refused, and the move cannot do without. */
export function refusedAndNeeded(input: MobilityInput): boolean {
  if (noPermitNeeded(input)) return false
  if (input.permit === 'refused') return true
  return input.workRight === 'sponsorship_refused' && !grantedForThisJob(input)
}

/** B1: the start must come before the permit ends, unless the work right does not rest on one. */
export function dependsOnPermitExpiry(input: MobilityInput): boolean {
  if (input.workRight === 'not_needed') return false
  return !(input.workRight === 'has' && input.permit === 'none')
}
