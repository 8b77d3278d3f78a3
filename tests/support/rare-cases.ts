// Rules that need several facts at once; chance alone would hardly ever meet them.

const better = { betterOn: ['role', 'compensation', 'culture', 'trajectory'], worseOn: ['family'] }
const offerElsewhere = { kind: 'offer', inWriting: true, ...better }
const atOffer = { stage: 'offer_received', goalFit: 'advances', otherCommitment: { kind: 'none' } }
const accepted = { stage: 'offer_accepted_verbally', changes: null, contract: { contingentOn: [] } }
const signed = { stage: 'offer_signed', changes: null, contract: { signed: true } }
const invited = { stage: 'interview_scheduled', gaps: null, otherCommitment: { kind: 'in_process' } }
const gap = (about: string, rest: object) => [{ about, size: 'material', ...rest }]

/** The facts that overlay a situation, each with the rule it aims at. */
export const rareCases: object[] = [
  { ...invited, mobility: { interviewInPerson: true, travelBlocked: true } }, // V11
  {
    ...invited, // V12
    gaps: gap('on_site_interview', { raised: true, answer: 'refused' }),
    mobility: { interviewInPerson: true, travelBlocked: true },
  },
  {
    ...invited, // V12
    gaps: gap('start_date', { raised: true, answer: 'refused', nonNegotiable: true }),
    mobility: { permit: 'filed', workRight: 'sponsorship_offered' },
  },
  { ...invited, gaps: gap('interview_time', { raised: true, answer: 'refused' }) }, // V11
  { ...invited, stage: 'invited', goalFit: 'detracts', relationshipValue: 'high' }, // V9
  { ...invited, goalFit: 'detracts', relationshipValue: 'none', stronglyAccelerates: true }, // V10
  { ...invited, goalFit: 'detracts', relationshipValue: 'none' }, // V3
  { ...invited, capacity: { level: 'none', returnsInDays: 30 }, goalFit: 'advances' }, // V6
  { ...invited, otherCommitment: { kind: 'offer' }, goalFit: 'advances' }, // V2
  { ...atOffer, offerDiffersFromInterviews: true, gaps: null, mobility: null }, // V23
  { ...atOffer, mobility: null, gaps: gap('relocation_support', { bridgeable: 'yes', raised: false }) }, // V26
  { ...atOffer, mobility: null, gaps: gap('salary', { bridgeable: 'yes', raised: false }) }, // V21
  {
    ...atOffer,
    goalFit: 'neutral',
    mobility: null,
    gaps: gap('salary', { raised: true, answer: 'refused' }),
  }, // V25
  { ...atOffer, mobility: null, gaps: null, otherCommitment: offerElsewhere }, // V24
  { ...atOffer, mobility: null, gaps: null, otherCommitment: { kind: 'offer', betterOn: ['role'] } }, // V28
  { ...atOffer, otherCommitment: { kind: 'staying_with_present_employer' } }, // V27
  { ...accepted, otherCommitment: offerElsewhere }, // V31
  {
    ...signed, // V31
    otherCommitment: { ...offerElsewhere, mustsHold: true },
    gaps: gap('salary', { nonNegotiable: true, raised: true, answer: 'refused' }),
  },
  { ...accepted, otherCommitment: { kind: 'none' }, doubts: ['fear_of_change'], leaning: 'rescind' }, // V38
  { ...signed, changes: [{ what: 'package', by: 'this_employer', material: true, inWriting: true }] }, // V36
  {
    ...signed,
    changes: [{ what: 'family', by: 'self', material: true }],
    mobility: { remotePossible: true },
  }, // V37
  {
    ...signed,
    changes: [{ what: 'counteroffer', by: 'present_employer', resolves: 3, outOf: 4, inWriting: true }],
  }, // V33
  {
    stage: 'declined',
    changes: [{ what: 'other_offer_fell_through', material: true }],
    otherCommitment: null,
  }, // V40
  { stage: 'declined', changes: [{ what: 'employer_asks_why' }], otherCommitment: null }, // V41
]
