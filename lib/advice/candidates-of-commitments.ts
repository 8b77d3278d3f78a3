import type { Candidate } from '@/lib/advice/candidate'
import type { Facts } from '@/lib/advice/facts'

/** What could be otherwise elsewhere, and in the contract here. */
export function commitmentCandidates({ other, group }: Facts): Candidate[] {
  const kind = (to: string, when: string) => ({ patch: { otherCommitment: { kind: to } }, when })
  const field = (name: string, value: boolean | string[], when: string) => ({
    patch: { otherCommitment: { [name]: value } },
    when,
  })
  const signed = {
    patch: { otherCommitment: { kind: 'signed', contingentOn: [] } },
    when: 'If you had signed elsewhere',
  }
  const candidates: Candidate[] = [
    {
      id: 'otherCommitment.kind',
      known: other !== null,
      values: [
        ...(other?.kind === 'signed'
          ? [kind('verbal', 'If the contract there were not signed yet')]
          : [signed]),
        kind('none', 'If there were nothing elsewhere'),
        kind('offer', 'If you held an unanswered offer elsewhere'),
        ...(other?.kind === 'verbal' ? [] : [kind('verbal', 'If you had said yes elsewhere by voice')]),
        ...(group === 'accepted'
          ? []
          : [kind('staying_with_present_employer', 'If you had decided to stay where you are')]),
      ],
      question: 'Is there anything elsewhere: talks, an offer, a yes by voice, a signature?',
      to: 'self',
    },
  ]
  if (!other || other.kind === 'none') return candidates
  candidates.push({
    id: 'otherCommitment.contingentOn',
    known: other.contingentOn !== undefined,
    values: [
      field('contingentOn', [], 'If nothing were open in the commitment there'),
      field('contingentOn', ['visa'], 'If the commitment there still hung on a visa'),
    ],
    question: 'What does the commitment there still hang on: a visa, references, a written contract?',
    to: 'employer',
  })
  candidates.push({
    id: 'otherCommitment.inWriting',
    known: other.inWriting !== undefined,
    values: [
      field('inWriting', true, 'If the terms there were in writing'),
      field('inWriting', false, 'If the terms there were only spoken'),
    ],
    question: 'Do you have the terms there in writing?',
    to: 'employer',
  })
  candidates.push({
    id: 'otherCommitment.betterOn',
    known: other.betterOn !== undefined,
    values: [
      {
        patch: { otherCommitment: { betterOn: ['role', 'compensation', 'trajectory', 'mobility'] } },
        when: 'If the other role were better on four of the six criteria',
      },
    ],
    question: 'On which of the six criteria is the other role better?',
    to: 'self',
  })
  return candidates
}

export function contractCandidates({ situation, group }: Facts): Candidate[] {
  if (group !== 'offer' && group !== 'accepted') return []
  const { contract } = situation
  return [
    {
      id: 'contract.contingentOn',
      known: contract?.contingentOn !== undefined,
      values: [
        { patch: { contract: { contingentOn: [] } }, when: 'If nothing were open in your acceptance' },
        { patch: { contract: { contingentOn: ['visa'] } }, when: 'If your acceptance still hung on a visa' },
      ],
      question: 'What does this offer still hang on: a visa, references, a written contract?',
      to: 'employer',
    },
    {
      id: 'contract.inWriting',
      known: contract?.inWriting !== undefined,
      values: [
        { patch: { contract: { inWriting: true } }, when: 'If the terms here were in writing' },
        { patch: { contract: { inWriting: false } }, when: 'If the terms here were only spoken' },
      ],
      question: 'Do you have the terms here in writing?',
      to: 'employer',
    },
  ]
}
