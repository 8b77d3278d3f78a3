import type { Candidate } from '@/lib/advice/candidate'
import {
  changeCandidates,
  circumstanceCandidates,
  moveCandidates,
} from '@/lib/advice/candidates-of-circumstances'
import { commitmentCandidates, contractCandidates } from '@/lib/advice/candidates-of-commitments'
import { gapCandidates } from '@/lib/advice/candidates-of-gaps'
import type { Facts } from '@/lib/advice/facts'

/** The facts that could be otherwise, in the order a client is asked for them. */
export function candidatesOf(facts: Facts): Candidate[] {
  return [
    ...commitmentCandidates(facts),
    ...fitCandidates(facts),
    ...contractCandidates(facts),
    ...gapCandidates(facts),
    ...moveCandidates(facts),
    ...circumstanceCandidates(facts),
    ...changeCandidates(facts),
  ]
}

function fitCandidates({ situation }: Facts): Candidate[] {
  const goal = (goalFit: string, when: string) => ({ patch: { goalFit }, when })
  return [
    {
      id: 'goalFit',
      known: situation.goalFit !== undefined,
      values: [
        goal('detracts', 'If the role led away from your plan'),
        goal('advances', 'If the role advanced your plan'),
        goal('neutral', 'If the role neither helped nor hurt your plan'),
      ],
      question: 'Does this role advance your plan for the next six to twelve months, or lead away from it?',
      to: 'self',
    },
    {
      id: 'stronglyAccelerates',
      known: situation.stronglyAccelerates !== undefined,
      values: [
        { patch: { stronglyAccelerates: true }, when: 'If it strongly sped up one of your goals' },
        { patch: { stronglyAccelerates: false }, when: 'If it did not speed up a goal of yours' },
      ],
      question: 'Would this speed up one of your goals strongly?',
      to: 'self',
    },
  ]
}
