import { at, type Facts, hasChange, signedHere } from '@/lib/advice/facts'
import type { Situation } from '@/lib/advice/situation'

type Commitment = NonNullable<Situation['otherCommitment']>

/** V1: signed there, or accepted or offered there with the start agreed. */
export function signedElsewhere({ other }: Facts): boolean {
  if (other?.kind === 'signed') return true
  return other?.startAgreed === true && (other.kind === 'verbal' || other.kind === 'offer')
}

/** V1: accepted by voice there; the start is not agreed. */
export function verbalElsewhere(facts: Facts): boolean {
  return facts.other?.kind === 'verbal' && !signedElsewhere(facts)
}

/** V1: what that acceptance hangs on is open or unknown. */
export function openElsewhere({ other }: Facts): boolean {
  return hangsOnSomething(other?.contingentOn, other?.inWriting)
}

/** V1: a commitment there that binds: signed, or by voice with nothing open. */
export function boundElsewhere(facts: Facts): boolean {
  return signedElsewhere(facts) || (verbalElsewhere(facts) && !openElsewhere(facts))
}

/** An acceptance there, by voice or signed. */
export function acceptedElsewhere(facts: Facts): boolean {
  return signedElsewhere(facts) || verbalElsewhere(facts)
}

/** V30: what the acceptance by voice here hangs on is open or unknown, by the same test as there. */
export function openHere({ situation: { contract } }: Facts): boolean {
  return hangsOnSomething(contract?.contingentOn, contract?.inWriting)
}

function hangsOnSomething(contingentOn: string[] | undefined, inWriting: boolean | undefined): boolean {
  return contingentOn === undefined || contingentOn.length > 0 || inWriting === false
}

/** V24: three criteria or more, worse on one at most, and that not mobility. Writing is asked apart. */
export function clearlyBetterThere({ other }: Facts): boolean {
  return clearlyBetter(other?.betterOn, other?.worseOn)
}

/** The same test the other way round: this one against what was accepted or offered there. */
export function clearlyBetterHere({ other }: Facts): boolean {
  return clearlyBetter(other?.worseOn, other?.betterOn)
}

function clearlyBetter(better: Commitment['betterOn'], worse: Commitment['worseOn']): boolean {
  if (!better || new Set(better).size < 3) return false
  return new Set(worse).size <= 1 && !worse?.includes('mobility')
}

/** An offer there that is not answered yet. */
export function offerElsewhere(facts: Facts): boolean {
  return facts.other?.kind === 'offer' && !signedElsewhere(facts)
}

/**
 * V1: the role accepted there is itself under V31 (this offer is clearly better) or V36 (they
 * changed the terms there). It mirrors what those rules say when asked about that role.
 */
export function acceptanceThereInDoubt(facts: Facts): boolean {
  if (!acceptedElsewhere(facts)) return false
  return termsChangedThere(facts) || betterOfferHere(facts)
}

function termsChangedThere({ changes }: Facts): boolean {
  return changes.some(
    (change) => change.by === 'other_employer' && isTermsChange(change.what) && change.material !== false,
  )
}

export function isTermsChange(what: string): boolean {
  return what === 'role' || what === 'package' || what === 'timing'
}

function betterOfferHere(facts: Facts): boolean {
  if (facts.group !== 'offer' || !clearlyBetterHere(facts)) return false
  if (facts.situation.contract?.inWriting === false) return false
  return verbalElsewhere(facts) || facts.other?.mustsHold === false
}

/** Accepted by voice, here or there, with anything open or unknown. */
export function acceptanceUnsettled(facts: Facts): boolean {
  if (verbalElsewhere(facts) && openElsewhere(facts)) return true
  return facts.group === 'accepted' && !signedHere(facts) && openHere(facts)
}

/** When the later of the two acceptances was given, or that one that is known. */
export function latestAcceptanceAt({ situation, other }: Facts): number | null {
  const here = at(situation.acceptedAt)
  const there = at(other?.acceptedAt)
  if (here === null || there === null) return there ?? here
  return Math.max(here, there)
}

/** A counteroffer of the present employer; where nobody says whose it is, it is theirs. */
export function counterofferAtHome({ changes }: Facts): boolean {
  return changes.some(
    (change) =>
      change.what === 'counteroffer' && (change.by === undefined || change.by === 'present_employer'),
  )
}

/** They press: asked again, or a counteroffer lies on the table. */
export function pressed(facts: Facts): boolean {
  return hasChange(facts, 'employer_asks_again') || hasChange(facts, 'counteroffer')
}
