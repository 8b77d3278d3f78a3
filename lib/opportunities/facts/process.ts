import { accepted, beforeOffer, closedByClient, type FactGroup, fromOffer, untilAccepted } from './fact'

/** Domain guide, section 2: the opportunity itself, its dates and the people. */
export const times: FactGroup = {
  id: 'times',
  title: 'Dates',
  facts: [
    {
      path: 'invitedAt',
      label: 'Message arrived',
      question: 'When did the message you are answering arrive?',
      kind: 'instant',
      stages: beforeOffer,
    },
    {
      path: 'repliedAt',
      label: 'You last answered',
      question: 'If you have answered it already, when?',
      kind: 'instant',
      stages: beforeOffer,
    },
    {
      path: 'interviewAt',
      label: 'Interview',
      question: 'When is the interview?',
      kind: 'instant',
      stages: beforeOffer,
    },
    {
      path: 'offeredAt',
      label: 'Offer arrived',
      question: 'When did the offer arrive?',
      kind: 'instant',
      stages: fromOffer,
    },
    {
      path: 'acceptedAt',
      label: 'You accepted',
      question: 'When did you accept?',
      kind: 'instant',
      stages: accepted,
    },
    {
      path: 'declinedAt',
      label: 'You said no',
      question: 'When did you say no?',
      kind: 'instant',
      stages: closedByClient,
    },
    {
      path: 'declineAcknowledged',
      label: 'They confirmed your no',
      question: 'Did they confirm that your no arrived?',
      kind: 'flag',
      stages: closedByClient,
    },
    {
      path: 'answerAgreedBy',
      label: 'Answer agreed by',
      question: 'By when do they want your answer?',
      hint: 'Only a date they named, or one you agreed with them.',
      kind: 'instant',
    },
    {
      path: 'needsUntil',
      label: 'You need until',
      question: 'If you need more time to decide, until when?',
      kind: 'instant',
      stages: untilAccepted,
    },
    {
      path: 'employerZone',
      label: 'Their time zone',
      question: 'In which time zone are they?',
      kind: 'zone',
    },
    {
      path: 'clientZone',
      label: 'Your time zone',
      question: 'In which time zone are you?',
      kind: 'zone',
    },
    {
      path: 'roundsDone',
      label: 'Rounds done',
      question: 'How many interviews have you had with them?',
      kind: 'number',
      unit: 'rounds',
      max: 20,
    },
  ],
}

const people = [
  ['hr', 'HR'],
  ['hiring_manager', 'Hiring manager'],
  ['agency_recruiter', 'Agency recruiter'],
  ['interviewer', 'An interviewer'],
  ['own_manager', 'Your own manager'],
] as const

export const contact: FactGroup = {
  id: 'contact',
  title: 'People and channel',
  facts: [
    {
      path: 'cameThrough',
      label: 'Came through',
      question: 'Who brought this to you?',
      kind: 'choice',
      options: [
        ['agency_recruiter', 'An agency recruiter'],
        ['hr', 'Their HR or in-house recruiter'],
        ['hiring_manager', 'The hiring manager'],
        ['network_contact', 'Someone I know'],
        ['internal', 'My own employer'],
      ],
    },
    {
      path: 'offerFrom',
      label: 'Offer made by',
      question: 'Who made you the offer?',
      kind: 'choice',
      options: [
        ['agency_recruiter', 'The agency recruiter'],
        ['hr', 'HR'],
        ['hiring_manager', 'The hiring manager'],
      ],
      stages: [...fromOffer, ...closedByClient],
    },
    {
      path: 'contactMode',
      label: 'You talk by',
      question: 'How have you been talking so far?',
      kind: 'choice',
      options: [
        ['email', 'E-mail'],
        ['ats', 'Their application system'],
        ['phone', 'Phone'],
        ['video', 'Video'],
        ['direct_message', 'Direct messages'],
        ['in_person', 'In person'],
      ],
    },
    {
      path: 'othersInvolved',
      label: 'Others involved',
      question: 'Who else is directly involved?',
      kind: 'many',
      options: people,
      none: 'Nobody else',
    },
    {
      path: 'callsWithHiringManager',
      label: 'Calls with the manager',
      question: 'How many calls have you had with the hiring manager?',
      kind: 'number',
      unit: 'calls',
      max: 20,
    },
    {
      path: 'personalRapport',
      label: 'Personal rapport',
      question: 'Is there a personal rapport with the person you would answer?',
      kind: 'flag',
    },
    {
      path: 'termsDiscussedByVoice',
      label: 'Terms by voice',
      question: 'Have you discussed terms by voice?',
      kind: 'flag',
    },
    {
      path: 'recruiterPrefersPhone',
      label: 'Prefers the phone',
      question: 'Does the recruiter prefer the phone?',
      kind: 'flag',
    },
  ],
}
