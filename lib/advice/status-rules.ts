import {
  acceptanceThereInDoubt,
  boundElsewhere,
  openElsewhere,
  signedElsewhere,
  verbalElsewhere,
} from '@/lib/advice/commitments'
import { at, day, type Facts, interviewAhead } from '@/lib/advice/facts'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'

/** V39: they withdrew the offer or the invitation. */
export const theyWithdrew: Rule = {
  id: 'V39',
  decide: ({ changes, situation }) => {
    const gone = changes.some(
      (change) =>
        change.what === 'offer_withdrawn' && (change.by === undefined || change.by === 'this_employer'),
    )
    if (!gone) return null
    if (situation.noticeGiven) {
      return says(
        'clarify',
        'They took it back and you have already resigned: speak to an adviser and to your present employer first, then ask here what happened.',
      )
    }
    return says(
      'clarify',
      'They took it back: ask what happened before you close anything, and reopen your other talks.',
    )
  },
}

/** V1: what you have accepted elsewhere. */
export const status: Rule = {
  id: 'V1',
  decide: (facts) => {
    if (facts.group === 'declined') return statusAfterNo(facts)
    if (acceptanceThereInDoubt(facts)) {
      return says(
        'clarify',
        'The role you accepted elsewhere is itself in question: settle that first, and ask for time here.',
      )
    }
    if (signedElsewhere(facts)) return bound(facts)
    return verbalElsewhere(facts) ? byVoice(facts) : null
  },
}

function statusAfterNo(facts: Facts): Outcome | null {
  if (!boundElsewhere(facts)) return null
  return says('decline', 'You are committed elsewhere, so the no you gave here stands.')
}

function bound(facts: Facts): Outcome {
  const verdict = facts.group === 'offer' ? 'decline' : 'withdraw'
  if (facts.other?.contingentOn === undefined || facts.other.contingentOn.length > 0) {
    return leansTo(
      verdict,
      'You have signed or agreed to start elsewhere, and that binds you even where something there is still open.',
    )
  }
  return says(verdict, 'You have signed or agreed to start elsewhere: that commitment comes first.')
}

/** By voice: nothing open is as good as signed; else settle it there before anything is said here. */
function byVoice(facts: Facts): Outcome {
  if (!openElsewhere(facts)) {
    const verdict = facts.group === 'offer' ? 'decline' : 'withdraw'
    return says(verdict, 'You accepted elsewhere and nothing is open there, which is as good as signed.')
  }
  if (facts.group === 'before' && interviewBeforeItSettles(facts)) {
    return says(
      'reschedule',
      'You said yes elsewhere by voice and it is not settled yet; move this interview until it is.',
    )
  }
  return says(
    'clarify',
    'You said yes elsewhere by voice and something there is open or unknown: settle it there, and ask for time here.',
  )
}

function interviewBeforeItSettles(facts: Facts): boolean {
  const settles = at(facts.other?.resultExpectedAt) ?? facts.now + day
  return interviewAhead(facts) && (facts.interviewAt ?? 0) < settles
}

/** V27: a settled decision to stay, to study, to found or to pause. */
export const staying: Rule = {
  id: 'V27',
  decide: ({ other, group }) =>
    other?.kind === 'staying_with_present_employer'
      ? says(
          group === 'offer' ? 'decline' : 'withdraw',
          'You have decided to stay where you are, and that is a valid reason.',
        )
      : null,
}

/** V2: talks elsewhere are no reason for a no; an offer there may need an answer first. */
export const notYet: Rule = {
  id: 'V2',
  decide: (facts) => {
    if (offerDueFirst(facts)) {
      return says(
        'clarify',
        'An offer elsewhere must be answered before this process can end: ask whether they can speed up.',
      )
    }
    const kind = facts.other?.kind
    if (kind !== 'interview' && kind !== 'in_process' && kind !== 'offer') return null
    return says('proceed', 'Talks elsewhere without an acceptance are no reason for a no here.')
  },
}

/** The offer there is due before this process can end. Without a date there, nobody knows. */
export function offerDueFirst(facts: Facts): boolean {
  const due = otherOfferDueAt(facts)
  if (facts.other?.kind !== 'offer' || due === null) return false
  const { hiringProcessDays } = facts.move
  if (hiringProcessDays) return due < facts.now + Math.min(hiringProcessDays.min, hiringProcessDays.max) * day
  const lastTalk = facts.situation.stage === 'final_stage' ? facts.interviewAt : null
  return lastTalk === null || due < lastTalk
}

/** When the offer elsewhere must be answered: the date named there, else 72 hours (T3). */
export function otherOfferDueAt({ other }: Facts): number | null {
  if (!other) return null
  const offered = at(other.offeredAt)
  return at(other.answerBy) ?? (offered === null ? null : offered + 3 * day)
}
