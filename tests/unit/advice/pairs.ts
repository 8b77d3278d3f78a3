import fc from 'fast-check'
import type { Advice } from '@/lib/advice/advice'
import { arbitrarySituation, type RawSituation } from '@/tests/support/arbitrary-situation'

export type Pair = { a: RawSituation; b: RawSituation }

const KIND_OF_STAGE: Record<string, string> = {
  invited: 'interview',
  interview_scheduled: 'interview',
  interviewing: 'in_process',
  final_stage: 'in_process',
  offer_received: 'offer',
  offer_accepted_verbally: 'verbal',
  offer_signed: 'signed',
  started: 'signed',
  declined: 'none',
}

const CRITERIA = ['mobility', 'role', 'compensation', 'culture', 'trajectory', 'family']
const criteria = fc.uniqueArray(fc.constantFrom(...CRITERIA), { maxLength: 6 })

/** Two opportunities of one client at one moment, each told to the other as the other commitment. */
export function arbitraryPair(): fc.Arbitrary<Pair> {
  const stage = fc.constantFrom(...Object.keys(KIND_OF_STAGE))
  const comparison = fc.tuple(criteria, fc.integer({ min: 0, max: 6 }))
  return fc
    .record({ a: arbitrarySituation(), b: arbitrarySituation(), stages: fc.tuple(stage, stage), comparison })
    .map(({ a, b, stages, comparison: [ranked, cut] }) => {
      const [aWins, bWins] = [ranked.slice(0, cut), ranked.slice(cut)]
      const one = consistent({ ...a, stage: stages[0] })
      const two = consistent({ ...b, stage: stages[1], now: a.now })
      return {
        a: { ...one, otherCommitment: asCommitment(two, bWins, aWins) },
        b: { ...two, otherCommitment: asCommitment(one, aWins, bWins) },
      }
    })
}

/** One client has one present job, and a signature is what the stage says it is. */
function consistent(situation: RawSituation): RawSituation {
  const { noticeGiven: _notice, changes: _changes, contract, ...rest } = situation
  if (!isObject(contract)) return rest
  const signed = situation.stage === 'offer_signed' || situation.stage === 'started'
  const { changedAfterSignature: _changed, ...kept } = contract
  return { ...rest, contract: { ...kept, signed, ...(signed ? { inWriting: true } : {}) } }
}

function asCommitment(of: RawSituation, betterOn: string[], worseOn: string[]): Record<string, unknown> {
  const kind = KIND_OF_STAGE[of.stage] ?? 'none'
  const contract = isObject(of.contract) ? of.contract : {}
  const mobility = isObject(of.mobility) ? of.mobility : {}
  return {
    kind,
    acceptedAt: of.acceptedAt,
    offeredAt: of.offeredAt,
    inWriting: kind === 'signed' ? true : contract.inWriting,
    contingentOn: contract.contingentOn,
    answerBy: of.answerAgreedBy,
    mustsHold: mustsHold(of),
    country: mobility.jobCountry,
    betterOn,
    worseOn,
  }
}

/** Known only where the gaps were looked at. */
function mustsHold(of: RawSituation): boolean | undefined {
  if (!Array.isArray(of.gaps)) return undefined
  return !of.gaps.some((gap) => gap.nonNegotiable && (gap.answer === 'refused' || gap.bridgeable === 'no'))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object'

// Rules that speak because of the other opportunity.
const RIVAL_RULES = ['V1', 'V24', 'V30', 'V31']
const NO = ['withdraw', 'decline', 'rescind']

/**
 * What contradiction means. Two answers to one client contradict each other when
 * - both opportunities are given up, each because of the other; or
 * - both are taken: kept and kept, or kept and accepted, or accepted and accepted, where
 *   `proceed` at an offer is acceptance; or
 * - one is kept and binding, and the client is told to go on with the other.
 * Returns what is wrong, or null.
 */
export function contradiction({ a, b }: Pair, adviceA: Advice, adviceB: Advice): string | null {
  if (gaveUpForRival(adviceA) && gaveUpForRival(adviceB)) return 'both given up because of each other'
  if (takes(a, adviceA) && takes(b, adviceB)) return 'both taken'
  if (keepsSigned(a, adviceA) && adviceB.verdict === 'proceed')
    return 'the first kept and signed, the second goes on'
  if (keepsSigned(b, adviceB) && adviceA.verdict === 'proceed')
    return 'the second kept and signed, the first goes on'
  return null
}

const gaveUpForRival = (advice: Advice) =>
  NO.includes(advice.verdict) && RIVAL_RULES.includes(advice.reasons[0]?.rule ?? '')

const takes = (situation: RawSituation, advice: Advice) =>
  advice.verdict === 'honour' || (advice.verdict === 'proceed' && situation.stage === 'offer_received')

const keepsSigned = (situation: RawSituation, advice: Advice) =>
  advice.verdict === 'honour' && KIND_OF_STAGE[situation.stage] === 'signed'
