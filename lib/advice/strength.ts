import type { Strength, Verdict } from '@/lib/advice/advice'
import { type Facts, factsOf } from '@/lib/advice/facts'
import { decidingVerdict } from '@/lib/advice/order'
import type { Holding } from '@/lib/advice/rule'
import type { Situation } from '@/lib/advice/situation'

/** Section 1: how firm the verdict is. */
export function strengthOf(facts: Facts, decided: Holding): Strength {
  if (decided.rule === 'V0') return strengthOfNothingAgainst(facts)
  if (decided.soft) return 'leaning'
  return unknownCouldChange(facts) ? 'leaning' : 'firm'
}

/** V0 is never firm: leaning with goal fit and other commitment known, else more facts are needed. */
function strengthOfNothingAgainst({ situation }: Facts): Strength {
  return situation.goalFit && situation.otherCommitment ? 'leaning' : 'needs_more_facts'
}

type Fill = (situation: Situation) => Situation

/** One value that stands for all that lead to the same answer, for each unknown fact of section 1. */
function unknownFacts(facts: Facts): Fill[][] {
  const { situation, move, other, group } = facts
  const open: Fill[][] = []
  if (!situation.goalFit) open.push(goalFits)
  if (!move.workRight && group !== 'started' && group !== 'declined') open.push(workRights)
  if (!other) open.push(otherCommitments)
  else if ((other.kind === 'verbal' || other.kind === 'signed') && !other.contingentOn)
    open.push(hangingThere)
  if (group === 'accepted' && !situation.contract?.contingentOn) open.push(hangingHere)
  facts.gaps.forEach((gap, index) => {
    if (gap.raised && gap.answer === undefined) open.push(answersTo(index))
  })
  return open
}

const goalFits = (['detracts', 'advances', 'neutral'] as const).map(
  (goalFit): Fill =>
    (situation) => ({ ...situation, goalFit }),
)

const workRights = (
  ['sponsorship_refused', 'sponsorship_unclear', 'sponsorship_promised_orally', 'has'] as const
).map(
  (workRight): Fill =>
    (situation) => ({ ...situation, mobility: { ...situation.mobility, workRight } }),
)

const otherCommitments = [
  { kind: 'verbal' },
  { kind: 'signed', contingentOn: [] },
  { kind: 'staying_with_present_employer' },
  { kind: 'offer' },
  { kind: 'none' },
].map(
  (otherCommitment): Fill =>
    (situation) => ({ ...situation, otherCommitment: otherCommitment as Situation['otherCommitment'] }),
)

const hangingThere = [[], ['visa' as const]].map(
  (contingentOn): Fill =>
    (situation) =>
      situation.otherCommitment
        ? { ...situation, otherCommitment: { ...situation.otherCommitment, contingentOn } }
        : situation,
)

const hangingHere = [[], ['visa' as const]].map(
  (contingentOn): Fill =>
    (situation) => ({ ...situation, contract: { ...situation.contract, contingentOn } }),
)

function answersTo(index: number): Fill[] {
  return (['refused', 'met_in_writing', 'open'] as const).map((answer) => (situation) => ({
    ...situation,
    gaps: situation.gaps?.map((gap, at) => (at === index ? { ...gap, answer } : gap)),
  }))
}

/** More combinations than this are not walked through; every single value still is. */
const mostCombinations = 400

/**
 * Whether some values of the unknown facts, alone or together, lead to another verdict. A remote or
 * staged start that is unknown must not hide one (V37), so each way it may turn out is walked too.
 */
function unknownCouldChange(facts: Facts): boolean {
  const unknown = unknownFacts(facts)
  if (!unknown.length) return false
  return settingsOf(facts).some((set) => {
    const base = set(facts.situation)
    const verdict = verdictOf(base, facts)
    const changes = (situation: Situation) => verdictOf(situation, facts) !== verdict
    if (unknown.some((fills) => fills.some((fill) => changes(fill(base))))) return true
    const combinations = unknown.reduce((product, fills) => product * fills.length, 1)
    return unknown.length > 1 && combinations <= mostCombinations && someCombination(unknown, base, changes)
  })
}

/** The situation as it is, and with a remote or staged start possible or not where that is unknown. */
function settingsOf({ move }: Facts): Fill[] {
  const asTold: Fill = (situation) => situation
  if (move.remotePossible !== undefined && move.stagedMove !== undefined) return [asTold]
  const start =
    (possible: boolean): Fill =>
    (situation) => ({
      ...situation,
      mobility: { remotePossible: possible, stagedMove: possible, ...situation.mobility },
    })
  return [asTold, start(true), start(false)]
}

function verdictOf(situation: Situation, facts: Facts): Verdict {
  return decidingVerdict(factsOf(situation, facts))
}

function someCombination(
  unknown: Fill[][],
  situation: Situation,
  changes: (situation: Situation) => boolean,
): boolean {
  const [fills, ...rest] = unknown
  if (!fills) return changes(situation)
  return fills.some((fill) => someCombination(rest, fill(situation), changes))
}
