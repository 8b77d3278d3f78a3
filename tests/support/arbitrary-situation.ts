import fc from 'fast-check'
import {
  coming,
  count,
  dated,
  day,
  flag,
  instant,
  oneOf,
  past,
  range,
  recent,
  START,
  someOf,
} from '@/tests/support/arbitrary-moments'
import { CONTINGENCIES, COUNTRIES, CRITERIA, GAPS, STAGES, ZONES } from '@/tests/support/arbitrary-words'
import { rareCases } from '@/tests/support/rare-cases'

/** A `Situation` as it comes from outside: JSON, before any parsing. */
export type RawSituation = { [key: string]: unknown; now: string; stage: string }

type Weights = { absent: number; null: number; value: number }
type Arb = fc.Arbitrary<unknown>

const SPARSE: Weights = { absent: 12, null: 1, value: 2 }
const EVEN: Weights = { absent: 4, null: 1, value: 4 }
const DENSE: Weights = { absent: 1, null: 1, value: 12 }

const ABSENT = Symbol('absent')

/** Any situation of the contract: every optional field absent, null or any value. */
export function arbitrarySituation(): fc.Arbitrary<RawSituation> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: situationOf(SPARSE), weight: 3 },
    { arbitrary: situationOf(EVEN), weight: 3 },
    { arbitrary: situationOf(DENSE), weight: 1 },
    { arbitrary: likelySituation(), weight: 4 },
  )
}

/** A situation in which one of the rarer rules is likely to speak, among facts that are mostly unknown. */
function likelySituation(): fc.Arbitrary<RawSituation> {
  return fc
    .tuple(situationOf(SPARSE), oneOf(rareCases))
    .map(([situation, rare]) => ({ ...situation, redFlags: null, ...(rare as object) }))
}

// To the minute, or to the millisecond.
const moment = fc.oneof(
  fc.integer({ min: 0, max: 525_600 }).map((minutes) => minutes * 60_000),
  fc.integer({ min: 0, max: 365 * 24 * 3_600_000 }),
)

function situationOf(weights: Weights): fc.Arbitrary<RawSituation> {
  const shape = { ...about(), ...wishes(), ...commitments(weights), ...circumstances(weights) }
  return fc
    .record({
      now: moment,
      stage: oneOf(STAGES),
      facts: sometimes(shape, weights),
    })
    .map(({ now, stage, facts }) => {
      const at = START + now
      return { now: instant(at, 0), stage, ...(dated(facts, at) as object) } as RawSituation
    })
}

/** Absent, null or a value, for every key; absent keys are left out of the object. */
function sometimes(shape: Record<string, Arb>, weights: Weights): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(shape).map(([key, value]) => {
    const field = fc.oneof(
      { withCrossShrink: true },
      { arbitrary: fc.constant<unknown>(ABSENT), weight: weights.absent },
      { arbitrary: fc.constant<unknown>(null), weight: weights.null },
      { arbitrary: value, weight: weights.value },
    )
    return [key, field] as const
  })
  return fc
    .record(Object.fromEntries(fields))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ABSENT)))
}

// Instants and dates are told as a distance from now, so that what happened lies around it.

function about(): Record<string, Arb> {
  return {
    clientZone: oneOf(ZONES),
    employerZone: oneOf(ZONES),
    roundsDone: count(5),
    invitedAt: fc.oneof(recent(), past()),
    repliedAt: fc.oneof(recent(), past()),
    interviewAt: coming(),
    offeredAt: fc.oneof(recent(), past()),
    acceptedAt: fc.oneof(recent(), past()),
    declinedAt: fc.oneof(recent(), past()),
    declineAcknowledged: flag,
    earlierNo: oneOf(['declined', 'withdrawn', 'rescinded']),
    answerAgreedBy: coming(),
    needsUntil: coming(),
    cameThrough: oneOf(['agency_recruiter', 'hr', 'hiring_manager', 'network_contact', 'internal']),
    offerFrom: oneOf(['agency_recruiter', 'hr', 'hiring_manager']),
    contactMode: oneOf(['email', 'ats', 'phone', 'video', 'direct_message', 'in_person']),
    callsWithHiringManager: count(4),
    personalRapport: flag,
    offerDiffersFromInterviews: flag,
    termsDiscussedByVoice: flag,
    recruiterPrefersPhone: flag,
    othersInvolved: someOf(['hr', 'hiring_manager', 'agency_recruiter', 'interviewer', 'own_manager']),
  }
}

function wishes(): Record<string, Arb> {
  return {
    roleClear: oneOf(['yes', 'no', 'no_after_asking']),
    goalFit: oneOf(['advances', 'neutral', 'detracts']),
    stronglyAccelerates: flag,
    lightTouch: flag,
    relationshipValue: oneOf(['high', 'some', 'none']),
    doubts: someOf([
      ...['nerves', 'awkward_moment', 'wording_difference', 'small_benefit_gap'],
      ...['fear_of_change', 'regret'],
    ]),
    leaning: oneOf([
      ...['proceed', 'decline', 'rescind', 'switch', 'accept', 'negotiate', 'reopen', 'leave'],
      ...['stay_silent', 'unsure'],
    ]),
    intends: someOf([
      ...['criticise', 'explain_at_length', 'conceal', 'go_to_someone_else', 'email_only', 'keep_both'],
      'share_details',
    ]),
    noticeGiven: flag,
  }
}

function commitments(weights: Weights): Record<string, Arb> {
  const kinds = [
    'none',
    'interview',
    'in_process',
    'offer',
    'verbal',
    'signed',
    'staying_with_present_employer',
  ]
  const otherCommitment = {
    acceptedAt: fc.oneof(recent(), past()),
    offeredAt: fc.oneof(recent(), past()),
    resultExpectedAt: coming(),
    startAgreed: flag,
    inWriting: flag,
    contingentOn: someOf(CONTINGENCIES),
    sponsorsVisa: flag,
    answerBy: coming(),
    betterOn: someOf(CRITERIA, 5),
    worseOn: someOf(CRITERIA, 3),
    mustsHold: flag,
    country: oneOf(COUNTRIES),
  }
  const contract = {
    signed: flag,
    inWriting: flag,
    contingentOn: someOf(CONTINGENCIES),
    startsOn: day(),
    startedOn: day(-400, 0),
    clausesRead: flag,
    changedAfterSignature: flag,
  }
  return {
    otherCommitment: withRequired({ kind: oneOf(kinds) }, otherCommitment, weights),
    contract: sometimes(contract, weights),
  }
}

function withRequired(required: Record<string, Arb>, rest: Record<string, Arb>, weights: Weights): Arb {
  return fc
    .tuple(fc.record(required), sometimes(rest, weights))
    .map(([always, maybe]) => ({ ...always, ...maybe }))
}

function circumstances(weights: Weights): Record<string, Arb> {
  const capacity = withRequired(
    { level: oneOf(['enough', 'tight', 'none']) },
    { returnsInDays: count(60) },
    weights,
  )
  const redFlag = withRequired(
    {
      what: fc.constantFrom('asked about a pregnancy', 'dates missed three times', 'a fine by the regulator'),
      evidence: oneOf(['credible', 'anecdotal', 'gut_feeling']),
    },
    { unlawfulQuestion: flag },
    weights,
  )
  const gap = {
    size: oneOf(['small', 'material']),
    nonNegotiable: flag,
    bridgeable: oneOf(['yes', 'no', 'unclear']),
    raised: flag,
    answer: oneOf(['open', 'some_room', 'oral_promise', 'met_in_writing', 'refused']),
  }
  const change = {
    at: fc.oneof(recent(), past()),
    by: oneOf(['this_employer', 'present_employer', 'other_employer', 'self']),
    inWriting: flag,
    material: flag,
    resolves: count(4),
    outOf: count(5),
  }
  const changes = [
    ...['role', 'package', 'timing', 'permit', 'other_offer_fell_through', 'offer_withdrawn', 'family'],
    ...['counteroffer', 'employer_asks_why', 'employer_asks_again'],
  ]
  return {
    capacity,
    redFlags: fc.array(redFlag, { maxLength: 2 }),
    gaps: fc.array(withRequired({ about: oneOf(GAPS) }, gap, weights), { maxLength: 3 }),
    changes: fc.array(withRequired({ what: oneOf(changes) }, change, weights), { maxLength: 2 }),
    mobility: sometimes(mobility(), weights),
  }
}

function mobility(): Record<string, Arb> {
  return {
    homeCountry: oneOf(COUNTRIES),
    jobCountry: oneOf(COUNTRIES),
    otherCountries: someOf(COUNTRIES),
    workRight: oneOf([
      ...['has', 'sponsorship_offered', 'sponsorship_promised_orally', 'sponsorship_unclear'],
      ...['sponsorship_refused', 'not_needed'],
    ]),
    permit: oneOf(['none', 'filed', 'granted', 'refused']),
    permitTiedToEmployer: flag,
    travelBlocked: flag,
    permitExpiresOn: day(),
    processingDays: range(200),
    hiringProcessDays: range(60),
    availableOn: day(),
    noticeDays: count(180),
    relocationLeadDays: range(90),
    requiredStartOn: day(),
    moveOn: day(),
    moveTo: oneOf(COUNTRIES),
    relocated: flag,
    interviewInPerson: flag,
    remotePossible: flag,
    stagedMove: flag,
    zoneGapHours: fc.oneof(fc.integer({ min: -12, max: 12 }), fc.constantFrom(-3.5, 2.75, 5.5)),
    relocationPaid: fc.record({ amount: fc.nat(30_000), currency: oneOf(['EUR', 'USD', 'SGD']) }),
    repaymentClause: oneOf(['none', 'present', 'unread']),
    schoolYearEndsOn: day(),
    schoolStartsOn: day(),
    partnerWorks: flag,
    partnerMayWork: flag,
    caringDuty: flag,
    languageReady: flag,
    taxEqualisation: oneOf(['yes', 'no', 'unknown']),
    returnsInYears: fc.oneof(count(10), fc.constant(0.5)),
  }
}
