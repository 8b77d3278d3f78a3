import { isCounter } from '@/lib/advice/after-no'
import { capital, changedTerms, criteriaWords, hangingWords, onDay } from '@/lib/advice/case-words'
import {
  acceptedElsewhere,
  clearlyBetterThere,
  isTermsChange,
  offerElsewhere,
  openHere,
  verbalElsewhere,
} from '@/lib/advice/commitments'
import { at, type Facts, signedHere } from '@/lib/advice/facts'
import { isClosed } from '@/lib/advice/gaps'
import { hasDoubts } from '@/lib/advice/red-flags'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'
import type { Change, Gap } from '@/lib/advice/situation'
import { refusedAndNeeded } from '@/lib/mobility/permit-need'

/** V36: they changed the terms after the acceptance or the signature. */
export const termsChanged: Rule = {
  id: 'V36',
  decide: (facts) => {
    const changes = facts.changes.filter((change) => isTheirNewTerm(facts, change))
    if (!changes.length && !facts.situation.contract?.changedAfterSignature) return null
    if (refusedToMend(facts, changes)) {
      return says(
        'rescind',
        () =>
          `They changed ${changedTerms(changes)} after your yes and refused to mend it: taking your word back is fair.`,
      )
    }
    return changes.length && changes.every((change) => change.inWriting)
      ? says(
          'negotiate',
          () =>
            `They changed ${changedTerms(changes)} in writing after ${yourYes(facts)}: negotiate that, and nothing else today.`,
        )
      : says(
          'clarify',
          () =>
            `They changed ${changedTerms(changes)} after ${yourYes(facts)}: walk away from nothing today, and ask for the new terms in writing.`,
        )
  },
}

/** "you signed on 20 August", "you said yes on 4 May". */
function yourYes(facts: Facts): string {
  return `you ${signedHere(facts) ? 'signed' : 'said yes'}${onDay(facts, facts.situation.acceptedAt)}`
}

function isTheirNewTerm({ situation }: Facts, change: Change): boolean {
  if (!isTermsChange(change.what) || change.material === false) return false
  if (change.by !== undefined && change.by !== 'this_employer') return false
  const changedAt = at(change.at)
  const acceptedAt = at(situation.acceptedAt)
  return changedAt === null || acceptedAt === null || changedAt >= acceptedAt
}

const partOf: Record<string, Gap['about'][]> = {
  role: ['title', 'scope', 'reporting_line', 'growth', 'travel', 'remote_days', 'hours'],
  package: [
    'salary',
    'bonus',
    'benefits',
    'relocation_support',
    'tax',
    'repayment_terms',
    'partner_work',
    'title',
  ],
  timing: ['start_date', 'hours', 'relocation_support'],
}

function refusedToMend({ gaps }: Facts, changes: Change[]): boolean {
  const touched = changes.flatMap((change) => partOf[change.what] ?? [])
  return gaps.some(
    (gap) => gap.answer === 'refused' && !isClosed(gap) && (!changes.length || touched.includes(gap.about)),
  )
}

/** V37: life changed; other terms are asked for before anything is taken back. */
export const lifeChanged: Rule = {
  id: 'V37',
  decide: (facts) => {
    if (!lifeHasChanged(facts)) return null
    const { remotePossible, stagedMove } = facts.move
    if (remotePossible || stagedMove) {
      const other = remotePossible && stagedMove ? 'remote or a staged' : remotePossible ? 'remote' : 'staged'
      return says('negotiate', `${whatChanged(facts)}: ask for a ${other} start before anything else.`)
    }
    return remotePossible === false && stagedMove === false
      ? says('rescind', `${whatChanged(facts)}, and neither a remote nor a staged start is possible.`)
      : says('clarify', `${whatChanged(facts)}: ask first whether a remote or a staged start is possible.`)
  },
}

function lifeHasChanged(facts: Facts): boolean {
  const { changes, move, today } = facts
  if (refusedAndNeeded({ ...move, today, acceptedOn: today })) return true
  return changes.some((change) => {
    if (change.material === false) return false
    if (change.what === 'family') return change.by === undefined || change.by === 'self'
    if (change.what === 'permit') return move.permit !== 'granted'
    return change.by === 'self' && isTermsChange(change.what)
  })
}

function whatChanged({ changes, move }: Facts): string {
  if (changes.some(({ what }) => what === 'family')) return 'Your family life has changed'
  if (move.permit === 'refused') return 'Your permit was refused'
  if (move.workRight === 'sponsorship_refused') return 'The sponsorship you need was refused'
  if (changes.some(({ what }) => what === 'permit')) return 'Your permit is in question'
  return 'Your circumstances changed'
}

/** V31: a clearly better offer than what was accepted. */
export const clearlyBetter: Rule = {
  id: 'V31',
  decide: (facts) => {
    if (!betterRival(facts)) return null
    if (facts.other?.inWriting === undefined) {
      return says(
        'clarify',
        () =>
          `The other offer may be better on ${criteriaWords(facts.other?.betterOn)}, but you do not have its terms in writing yet.`,
      )
    }
    return leansTo(
      'rescind',
      signedHere(facts)
        ? 'A must of yours fails here and holds in the other offer; taking back a signature has a real cost, so take advice first.'
        : () =>
            `The other offer is better on ${criteriaWords(facts.other?.betterOn)}, in writing, and here you have accepted by voice only; it still costs you trust.`,
    )
  },
}

/** Signed, the rival must hold a must that fails here; terms known not to be written do not count. */
function betterRival(facts: Facts): boolean {
  if (!offerElsewhere(facts) || !clearlyBetterThere(facts) || facts.other?.inWriting === false) return false
  return !signedHere(facts) || (facts.other?.mustsHold === true && mustFailsHere(facts))
}

function mustFailsHere({ gaps, mobility }: Facts): boolean {
  if (mobility.status === 'infeasible') return true
  return gaps.some(
    (gap) =>
      gap.nonNegotiable === true && !isClosed(gap) && (gap.answer === 'refused' || gap.bridgeable === 'no'),
  )
}

/** V38: cold feet. */
export const coldFeet: Rule = {
  id: 'V38',
  decide: (facts) => {
    if (!hasDoubts(facts) && !wantsOut(facts)) return null
    if (betterRival(facts) || facts.changes.some(isCounter)) return null
    if (acceptedElsewhere(facts) || (!signedHere(facts) && openHere(facts))) return null
    return says(
      'honour',
      () =>
        `Nothing has changed since ${yourYes(facts)}, and doubts alone are no reason to take your word back.`,
    )
  },
}

function wantsOut({ situation }: Facts): boolean {
  const { leaning } = situation
  return leaning === 'rescind' || leaning === 'switch' || leaning === 'decline' || leaning === 'leave'
}

/** V30: keep it. Of two acceptances the signed one is kept, else the earlier. */
export const keepIt: Rule = {
  id: 'V30',
  decide: (facts) => {
    const second = secondAcceptance(facts)
    if (second) return second
    const yes = () => capital(yourYes(facts))
    if (signedHere(facts)) return says('honour', () => `${yes()}: keep the commitment you made.`)
    return openHere(facts)
      ? says('clarify', () => `${yes()} by voice${stillOpen(facts)}: settle it in writing first.`)
      : says('honour', () => `${yes()} and nothing is open: keep the commitment you made.`)
  },
}

function stillOpen({ situation: { contract } }: Facts): string {
  const open = hangingWords(contract?.contingentOn, contract?.inWriting)
  return open ? `, and it still hangs on ${open}` : ' without knowing what it still hangs on'
}

function secondAcceptance(facts: Facts): Outcome | null {
  const here = signedHere(facts)
  const there = facts.other?.kind === 'signed'
  if (!there && !verbalElsewhere(facts) && !acceptedElsewhere(facts)) return null
  if (here && !there) return null
  if (there && !here)
    return says(
      'rescind',
      () =>
        `You signed elsewhere${onDay(facts, facts.other?.acceptedAt)} and accepted here by voice: the signature is kept.`,
    )
  const earlier = earlierAcceptance(facts)
  const advice = here ? '; both are signed, so take legal advice before you write to either' : ''
  if (earlier === 'unknown') {
    return leansTo(
      'clarify',
      `You have accepted two roles, and it matters which came first: settle that before anything is said${advice}.`,
    )
  }
  if (earlier === 'there')
    return says('rescind', `You accepted two roles, and the other one came first${advice}.`)
  return here ? says('honour', `You accepted two roles, and this one came first, so keep it${advice}.`) : null
}

function earlierAcceptance({ situation, other }: Facts): 'here' | 'there' | 'unknown' {
  const here = at(situation.acceptedAt)
  const there = at(other?.acceptedAt)
  if (here === null || there === null || here === there) return 'unknown'
  return here < there ? 'here' : 'there'
}

/** V34: the job has begun. The row has no other rule, so a doubt alone changes how to begin, not the verdict. */
export const started: Rule = {
  id: 'V34',
  decide: (facts) =>
    doubtAlone(facts)
      ? says(
          'plan_exit',
          'You have started, and a doubt alone is talked over with your manager or HR before any exit is decided.',
        )
      : says(
          'plan_exit',
          'You have started, so your contract and the law there set the pace, and an exit should disturb as little as it can.',
        ),
}

/** Doubts, and no fact that would speak for leaving. */
function doubtAlone(facts: Facts): boolean {
  const { redFlags, contract } = facts.situation
  if (!hasDoubts(facts) || contract?.changedAfterSignature || facts.changes.length) return false
  if (redFlags?.some((flag) => flag.evidence !== 'gut_feeling' || flag.unlawfulQuestion)) return false
  return facts.gaps.every(isClosed)
}
