import type { Change, Gap, Situation } from '@/lib/advice/situation'
import { dayIn } from '@/lib/advice/zone-clock'
import { assessMobility, type Mobility } from '@/lib/mobility/assess-mobility'

export const hour = 3_600_000
export const day = 24 * hour

/** The rows of the order table in section 3. */
export type StageGroup = 'before' | 'offer' | 'accepted' | 'started' | 'declined'

type Commitment = NonNullable<Situation['otherCommitment']>
type MobilityFacts = NonNullable<Situation['mobility']>

/** What the rules read: the situation, and what follows from it at once. Instants are epoch milliseconds. */
export type Facts = {
  situation: Situation
  group: StageGroup
  now: number
  today: string
  interviewAt: number | null
  roundsDone: number
  /** Rounds done are known to be none, or the stage says so. */
  beforeFirstRound: boolean
  internal: boolean
  gaps: Gap[]
  changes: Change[]
  move: MobilityFacts
  other: Commitment | null
  mobility: Mobility
}

/**
 * Derives the facts once for a situation. `base` are the facts of a situation that differs in a
 * few fields only (a flip that is tried): what did not change is taken over.
 */
export function factsOf(situation: Situation, base?: Facts): Facts {
  const same = base?.situation.now === situation.now && base.situation.clientZone === situation.clientZone
  const facts: Facts = {
    situation,
    group: groupOf(situation.stage),
    now: base && same ? base.now : Date.parse(situation.now),
    today: base && same ? base.today : dayIn(Date.parse(situation.now), situation.clientZone),
    interviewAt: at(situation.interviewAt),
    roundsDone: situation.roundsDone ?? 0,
    beforeFirstRound: beforeFirstRound(situation),
    internal: situation.cameThrough === 'internal',
    gaps: situation.gaps ?? noGaps,
    changes: situation.changes ?? noChanges,
    move: situation.mobility ?? nothing,
    other: situation.otherCommitment ?? null,
    mobility: unknownMobility,
  }
  facts.mobility = base && sameMove(situation, base.situation) && same ? base.mobility : mobilityOf(facts)
  return facts
}

const noGaps: Gap[] = []
const noChanges: Change[] = []
const nothing: MobilityFacts = {}
const unknownMobility: Mobility = {
  status: 'unknown',
  earliestOn: null,
  latestOn: null,
  slack: [],
  criticalPath: [],
}

/** The epoch milliseconds of an instant, null when it is unknown. */
export function at(instant: string | undefined): number | null {
  return instant === undefined ? null : Date.parse(instant)
}

function groupOf(stage: Situation['stage']): StageGroup {
  if (stage === 'offer_received') return 'offer'
  if (stage === 'offer_accepted_verbally' || stage === 'offer_signed') return 'accepted'
  if (stage === 'started' || stage === 'declined') return stage
  return 'before'
}

function beforeFirstRound(situation: Situation): boolean {
  if (situation.stage !== 'invited' && situation.stage !== 'interview_scheduled') return false
  return (situation.roundsDone ?? 0) === 0
}

function sameMove(one: Situation, other: Situation): boolean {
  return (
    one.mobility === other.mobility &&
    one.gaps === other.gaps &&
    one.stage === other.stage &&
    one.acceptedAt === other.acceptedAt &&
    one.noticeGiven === other.noticeGiven &&
    one.contract === other.contract
  )
}

function mobilityOf(facts: Facts): Mobility {
  const { situation, move, today } = facts
  if (!situation.mobility) return unknownMobility
  return assessMobility({
    ...move,
    today,
    acceptedOn: acceptedOn(facts),
    noticeGiven: situation.noticeGiven,
    requiredStartOn: move.requiredStartOn ?? situation.contract?.startsOn,
    processingDays: ordered(move.processingDays),
    hiringProcessDays: ordered(move.hiringProcessDays),
    relocationLeadDays: ordered(move.relocationLeadDays),
    demandRefused: demandRefused(facts),
  })
}

/** Once accepted, the hiring process is over; the day unknown, it counts from today. */
function acceptedOn({ situation, group, today }: Facts): string | undefined {
  if (group !== 'accepted' && group !== 'started') return undefined
  if (!situation.acceptedAt) return today
  return dayIn(Date.parse(situation.acceptedAt), situation.clientZone)
}

function ordered(range: { min: number; max: number } | undefined) {
  if (!range || range.min <= range.max) return range
  return { min: range.max, max: range.min }
}

/** V12: attendance in person or a start date was asked about and refused. */
export function demandRefused({ gaps }: Facts): boolean {
  return gaps.some(
    (gap) => (gap.about === 'on_site_interview' || gap.about === 'start_date') && gap.answer === 'refused',
  )
}

export function hasChange(facts: Facts, what: Change['what']): boolean {
  return facts.changes.some((change) => change.what === what)
}

/** The contract here is signed. */
export function signedHere({ situation, group }: Facts): boolean {
  if (situation.stage === 'offer_signed' || group === 'started') return true
  return group === 'accepted' && situation.contract?.signed === true
}

/** An interview that is still to come. */
export function interviewAhead({ interviewAt, now }: Facts): boolean {
  return interviewAt !== null && interviewAt > now
}

/** The interview begins in less than that many hours. */
export function interviewWithin(facts: Facts, hours: number): boolean {
  return interviewAhead(facts) && (facts.interviewAt ?? 0) - facts.now < hours * hour
}
