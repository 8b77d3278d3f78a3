import type { Stage } from '@/lib/generated/prisma/enums'
import type { Fact } from './fact'

/** Domain guide, section 1, in words a person would use. */
export const stageLabels: Record<Stage, string> = {
  invited: 'Invited',
  interview_scheduled: 'Interview scheduled',
  interviewing: 'Interviewing',
  final_stage: 'Final stage',
  offer_received: 'Offer received',
  offer_accepted_verbally: 'Accepted by voice',
  offer_signed: 'Signed',
  started: 'Started',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  rescinded: 'Acceptance taken back',
  rejected: 'Rejected by them',
  lapsed: 'Lapsed',
}

export const openStages = [
  'invited',
  'interview_scheduled',
  'interviewing',
  'final_stage',
  'offer_received',
  'offer_accepted_verbally',
  'offer_signed',
  'started',
] as const satisfies readonly Stage[]

export const closedStages = [
  'declined',
  'withdrawn',
  'rescinded',
  'rejected',
  'lapsed',
] as const satisfies readonly Stage[]

export function isClosed(stage: Stage): boolean {
  return (closedStages as readonly Stage[]).includes(stage)
}

/** The stage is a column of its own on an opportunity, but is asked and changed like any other fact. */
export const stageFact: Fact = {
  path: 'stage',
  label: 'Stage',
  question: 'Where does it stand?',
  kind: 'choice',
  options: [...openStages, 'declined' as const].map((stage) => [stage, stageLabels[stage]] as const),
}
