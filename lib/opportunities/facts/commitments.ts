import { accepted, type Fact, type FactGroup, type Option, withContract } from './fact'

const contingencies: readonly Option[] = [
  ['visa', 'Visa or permit'],
  ['references', 'References'],
  ['background_check', 'Background check'],
  ['relocation_terms', 'Relocation terms'],
  ['written_contract', 'The written contract'],
  ['counteroffer', 'A counteroffer'],
  ['family', 'Family'],
]

const criteria: readonly Option[] = [
  ['mobility', 'Mobility'],
  ['role', 'Role'],
  ['compensation', 'Pay and benefits'],
  ['culture', 'Culture'],
  ['trajectory', 'Trajectory'],
  ['family', 'Family'],
]

const terms: readonly Fact[] = [
  {
    path: 'otherCommitment.inWriting',
    label: 'Theirs in writing',
    question: 'Is what the other side offers in writing?',
    kind: 'flag',
  },
  {
    path: 'otherCommitment.contingentOn',
    label: 'Theirs hangs on',
    question: 'What does it still hang on there?',
    kind: 'many',
    options: contingencies,
    none: 'Nothing is open',
  },
  {
    path: 'otherCommitment.startAgreed',
    label: 'Start agreed there',
    question: 'Is a start agreed there?',
    kind: 'flag',
  },
  {
    path: 'otherCommitment.sponsorsVisa',
    label: 'They sponsor a visa',
    question: 'Does the other employer sponsor your visa?',
    kind: 'flag',
  },
  {
    path: 'otherCommitment.country',
    label: 'Country there',
    question: 'In which country is it?',
    kind: 'country',
  },
]

/** Domain guide, section 2: what binds the client elsewhere, and here. */
export const elsewhere: FactGroup = {
  id: 'elsewhere',
  title: 'Elsewhere',
  facts: [
    {
      path: 'otherCommitment.kind',
      label: 'Elsewhere',
      question: 'What else is going on?',
      hint: 'The strongest one counts: signed before accepted, before an offer, before talks.',
      kind: 'choice',
      options: [
        ['none', 'Nothing else'],
        ['interview', 'An interview'],
        ['in_process', 'Talks under way'],
        ['offer', 'An offer, not answered'],
        ['verbal', 'Accepted, not signed'],
        ['signed', 'Signed'],
        ['staying_with_present_employer', 'I am staying where I am'],
      ],
    },
    {
      path: 'otherCommitment.acceptedAt',
      label: 'Accepted there',
      question: 'When did you accept there?',
      kind: 'instant',
    },
    {
      path: 'otherCommitment.offeredAt',
      label: 'Offered there',
      question: 'When did that offer arrive?',
      kind: 'instant',
    },
    {
      path: 'otherCommitment.answerBy',
      label: 'Answer due there',
      question: 'By when do they want your answer there?',
      kind: 'instant',
    },
    {
      path: 'otherCommitment.resultExpectedAt',
      label: 'Settled there',
      question: 'When do you expect it to be settled there?',
      kind: 'instant',
    },
    ...terms,
    {
      path: 'otherCommitment.betterOn',
      label: 'The other is better on',
      question: 'Where is the other one better than this?',
      kind: 'many',
      options: criteria,
      none: 'Nowhere',
    },
    {
      path: 'otherCommitment.worseOn',
      label: 'The other is worse on',
      question: 'Where is the other one worse than this?',
      kind: 'many',
      options: criteria,
      none: 'Nowhere',
    },
    {
      path: 'otherCommitment.mustsHold',
      label: 'Your musts hold there',
      question: 'Are all your musts met there?',
      kind: 'flag',
    },
  ],
}

export const contract: FactGroup = {
  id: 'contract',
  title: 'What you agreed here',
  facts: [
    {
      path: 'contract.inWriting',
      label: 'In writing',
      question: 'Do you have the terms in writing?',
      kind: 'flag',
      stages: withContract,
    },
    {
      path: 'contract.contingentOn',
      label: 'Still hangs on',
      question: 'What does your acceptance here still hang on?',
      kind: 'many',
      options: contingencies,
      none: 'Nothing is open',
      stages: accepted,
    },
    {
      path: 'contract.startsOn',
      label: 'Starts on',
      question: 'When do you start?',
      kind: 'day',
      stages: accepted,
    },
    {
      path: 'contract.startedOn',
      label: 'Started on',
      question: 'When did you start?',
      kind: 'day',
      stages: ['started'],
    },
    {
      path: 'contract.clausesRead',
      label: 'Clauses read',
      question: 'Have you read the clauses on notice, start and repayment?',
      kind: 'flag',
      stages: withContract,
    },
    {
      path: 'contract.changedAfterSignature',
      label: 'Changed after signing',
      question: 'Did they change the terms after you signed?',
      kind: 'flag',
      stages: withContract,
    },
  ],
}
