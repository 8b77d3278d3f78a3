import type { Stage } from '@/lib/generated/prisma/enums'
import { findFact } from './facts/catalogue'
import type { Fact } from './facts/fact'
import { isClosed } from './facts/stage'

export type TrialStep = { title: string; facts: Fact[]; chips?: boolean }

type Group = 'invitation' | 'offer' | 'acceptance' | 'job' | 'no'

const arrived: Record<Group, string[]> = {
  invitation: ['invitedAt', 'answerAgreedBy', 'clientZone', 'employerZone'],
  offer: ['offeredAt', 'answerAgreedBy', 'clientZone', 'employerZone'],
  acceptance: ['acceptedAt', 'clientZone', 'employerZone'],
  job: ['contract.startedOn', 'clientZone', 'employerZone'],
  no: ['declinedAt', 'declineAcknowledged', 'clientZone', 'employerZone'],
}

const particulars: Record<Group, [title: string, paths: string[]]> = {
  invitation: ['The interview', ['interviewAt']],
  offer: ['What is missing', ['gaps']],
  acceptance: ['What you agreed', ['contract.inWriting', 'contract.contingentOn']],
  job: ['What you have in mind', ['leaning']],
  no: ['What changed', ['changes']],
}

/** The questions two to six of a trial; the first, the stage, begins it. */
export function trialSteps(stage: Stage): TrialStep[] {
  const group = groupOf(stage)
  const [title, paths] = particulars[group]
  return [
    { title: 'When', facts: named(arrived[group]) },
    { title, facts: named(paths) },
    { title: 'Elsewhere', facts: named(['otherCommitment.kind']) },
    { title: 'Your plan', facts: named(['goalFit']) },
    { title: 'What stands in the way', facts: [], chips: true },
  ]
}

function groupOf(stage: Stage): Group {
  if (isClosed(stage)) return 'no'
  if (stage === 'started') return 'job'
  if (stage === 'offer_received') return 'offer'
  return stage === 'offer_accepted_verbally' || stage === 'offer_signed' ? 'acceptance' : 'invitation'
}

function named(paths: string[]): Fact[] {
  return paths.flatMap((path) => findFact(path) ?? [])
}
