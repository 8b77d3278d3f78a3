import type { Candidate } from '@/lib/advice/candidate'
import type { Facts } from '@/lib/advice/facts'

export function moveCandidates({ move, situation }: Facts): Candidate[] {
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

export function circumstanceCandidates({ situation, group }: Facts): Candidate[] {
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
      to: 'self',
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

export function changeCandidates({ situation, group }: Facts): Candidate[] {
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
