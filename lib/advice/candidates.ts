import { gapCandidates } from '@/lib/advice/candidates-of-gaps'
import type { Facts } from '@/lib/advice/facts'
import type { Patch } from '@/lib/advice/patch'

/** Who can answer a question about a fact. */
export type Asked = 'self' | 'employer' | 'adviser'

/** One fact that could be otherwise: the values to try, each with the sentence that tells it, and the question. */
export type Candidate = {
  /** The fact's path in the situation. */
  id: string
  known: boolean
  values: { patch: Patch; when: string }[]
  question: string
  to: Asked
}

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

function commitmentCandidates({ other, group }: Facts): Candidate[] {
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

function contractCandidates({ situation, group }: Facts): Candidate[] {
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

function moveCandidates({ move, situation }: Facts): Candidate[] {
  const set = (name: string, value: string | boolean, when: string) => ({
    patch: { mobility: { [name]: value } },
    when,
  })
  return [
    {
      id: 'mobility.workRight',
      known: move.workRight !== undefined,
      values: [
        set('workRight', 'has', 'If you had the right to work there'),
        set('workRight', 'sponsorship_refused', 'If they refused to sponsor you and you needed it'),
        set('workRight', 'sponsorship_promised_orally', 'If the sponsorship were only promised by voice'),
        set('workRight', 'sponsorship_offered', 'If the sponsorship were offered in writing'),
      ],
      question: 'Do you have the right to work there, or who would sponsor it?',
      to: 'employer',
    },
    {
      id: 'mobility.remotePossible',
      known: move.remotePossible !== undefined,
      values: [
        set('remotePossible', true, 'If a remote start were possible'),
        set('remotePossible', false, 'If a remote start were not possible'),
      ],
      question: 'Could you start remotely?',
      to: 'employer',
    },
    ...(situation.mobility?.permit === undefined
      ? []
      : [
          {
            id: 'mobility.permit',
            known: true,
            values: [
              set('permit', 'granted', 'If the permit were granted'),
              set('permit', 'refused', 'If the permit were refused'),
            ],
            question: 'Where does the permit stand?',
            to: 'adviser' as const,
          },
        ]),
    ...(move.requiredStartOn === undefined
      ? []
      : [
          {
            id: 'mobility.requiredStartOn',
            known: true,
            values: [{ patch: { mobility: { requiredStartOn: null } }, when: 'If the start date were open' }],
            question: 'Is the start date fixed?',
            to: 'employer' as const,
          },
        ]),
  ]
}

function circumstanceCandidates({ situation, group }: Facts): Candidate[] {
  const { redFlags, roleClear, capacity, relationshipValue, needsUntil, offerDiffersFromInterviews } =
    situation
  const candidates: Candidate[] = []
  if (group !== 'declined' && group !== 'started') {
    candidates.push({
      id: 'roleClear',
      known: roleClear !== undefined,
      values: [
        { patch: { roleClear: 'yes' }, when: 'If the role were clear' },
        { patch: { roleClear: 'no' }, when: 'If the role were unclear' },
      ],
      question: 'Is it clear to you what the role is?',
      to: 'employer',
    })
    candidates.push({
      id: 'redFlags',
      known: redFlags !== undefined,
      values: redFlags?.length
        ? [
            { patch: { redFlags: [] }, when: 'If there were no warning sign' },
            {
              patch: { redFlags: redFlags.map((flag) => ({ ...flag, evidence: 'credible' })) },
              when: 'If what you heard were proven',
            },
          ]
        : [
            {
              patch: { redFlags: [{ what: 'A proven warning sign', evidence: 'credible' }] },
              when: 'If there were one proven warning sign',
            },
          ],
      question: 'Have you seen or found any warning sign you could prove?',
      to: 'self',
    })
  }
  if (group === 'before') {
    candidates.push({
      id: 'capacity.level',
      known: capacity !== undefined,
      values: [
        { patch: { capacity: { level: 'none' } }, when: 'If you had no time to prepare' },
        { patch: { capacity: { level: 'enough' } }, when: 'If you had enough time to prepare' },
      ],
      question: 'Do you have the time to prepare properly?',
      to: 'self',
    })
    candidates.push({
      id: 'relationshipValue',
      known: relationshipValue !== undefined,
      values: [
        { patch: { relationshipValue: 'high' }, when: 'If this employer mattered to you for later' },
        { patch: { relationshipValue: 'some' }, when: 'If the relationship mattered less' },
      ],
      question: 'How much does the relationship with this employer matter to you for later?',
      to: 'self',
    })
  }
  if (needsUntil !== undefined) {
    candidates.push({
      id: 'needsUntil',
      known: true,
      values: [{ patch: { needsUntil: null }, when: 'If you needed no more time' }],
      question: 'How long do you need to decide?',
      to: 'self',
    })
  }
  if (group === 'offer') {
    candidates.push({
      id: 'offerDiffersFromInterviews',
      known: offerDiffersFromInterviews !== undefined,
      values: [
        { patch: { offerDiffersFromInterviews: true }, when: 'If the offer differed from the interviews' },
        { patch: { offerDiffersFromInterviews: false }, when: 'If the offer were what you interviewed for' },
      ],
      question: 'Is the role as offered the role you interviewed for?',
      to: 'self',
    })
  }
  return candidates
}

function changeCandidates({ situation, group }: Facts): Candidate[] {
  const { changes } = situation
  const candidates: Candidate[] = []
  if (changes?.length) {
    candidates.push({
      id: 'changes',
      known: true,
      values: [
        { patch: { changes: [] }, when: 'If nothing had changed' },
        {
          patch: { changes: changes.map((change) => ({ ...change, inWriting: true })) },
          when: 'If what changed were in writing',
        },
        {
          patch: { changes: changes.map((change) => ({ ...change, inWriting: false })) },
          when: 'If what changed were only spoken',
        },
      ],
      question: 'What has changed, and is it in writing?',
      to: 'employer',
    })
  }
  if (group === 'declined' && !changes?.length) {
    candidates.push({
      id: 'changes',
      known: changes !== undefined,
      values: [
        {
          patch: { changes: [{ what: 'package', by: 'this_employer', material: true, inWriting: true }] },
          when: 'If they came back with materially better terms',
        },
        {
          patch: { changes: [{ what: 'other_offer_fell_through', by: 'other_employer' }] },
          when: 'If the other offer fell through',
        },
      ],
      question: 'Has anything material changed since your no?',
      to: 'self',
    })
  }
  if (group === 'accepted' && !changes?.length) {
    candidates.push({
      id: 'changes',
      known: changes !== undefined,
      values: [
        {
          patch: { changes: [{ what: 'package', by: 'this_employer', material: true }] },
          when: 'If they changed the terms you accepted',
        },
      ],
      question: 'Has anything changed since you accepted?',
      to: 'self',
    })
  }
  return candidates
}
