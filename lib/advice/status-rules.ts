import { changedTerms, dayWords, hangingWords, onDay } from '@/lib/advice/case-words'
import {
  acceptanceThereInDoubt,
  boundElsewhere,
  isTermsChange,
  openElsewhere,
  signedElsewhere,
  verbalElsewhere,
} from '@/lib/advice/commitments'
import { at, day, type Facts, interviewAhead } from '@/lib/advice/facts'
import { leansTo, type Outcome, type Rule, says } from '@/lib/advice/rule'

/** V39: they withdrew the offer or the invitation. */
export const theyWithdrew: Rule = {
  id: 'V39',
  decide: ({ changes, situation, group }) => {
    const gone = changes.some(
      (change) =>
        change.what === 'offer_withdrawn' && (change.by === undefined || change.by === 'this_employer'),
    )
    if (!gone) return null
    const taken = group === 'before' ? 'the invitation' : 'the offer'
    if (situation.noticeGiven) {
      return says(
        'clarify',
        `They took back ${taken} and you have already resigned: speak to an adviser and to your present employer first, then ask here what happened.`,
      )
    }
    return says(
      'clarify',
      `They took back ${taken}: ask what happened before you close anything, and reopen your other talks.`,
    )
  },
}

/** V1: what you have accepted elsewhere. */
export const status: Rule = {
  id: 'V1',
  decide: (facts) => {
    if (facts.group === 'declined') return statusAfterNo(facts)
    if (acceptanceThereInDoubt(facts)) {
      const there = facts.changes.filter(({ what, by }) => by === 'other_employer' && isTermsChange(what))
      const doubt = there.length
        ? `They changed ${changedTerms(there)} of the role you accepted elsewhere`
        : 'This role is better on most counts than the one you accepted elsewhere'
      return says('clarify', `${doubt}: settle that first, and ask for time here.`)
    }
    if (signedElsewhere(facts)) return bound(facts)
    return verbalElsewhere(facts) ? byVoice(facts) : null
  },
}

function statusAfterNo(facts: Facts): Outcome | null {
  if (!boundElsewhere(facts)) return null
  return says('decline', () => `You ${boundWords(facts)}, so the no you gave here stands.`)
}

function bound(facts: Facts): Outcome {
  const verdict = facts.group === 'offer' ? 'decline' : 'withdraw'
  if (facts.other?.contingentOn === undefined || facts.other.contingentOn.length > 0) {
    return leansTo(verdict, () => `You ${boundWords(facts)}, and that binds you ${evenWhile(facts)}.`)
  }
  return says(verdict, () => `You ${boundWords(facts)}, and that commitment comes first.`)
}

/** "signed elsewhere on 20 April": the kind of the commitment there, and its day. */
function boundWords(facts: Facts): string {
  const day = onDay(facts, facts.other?.acceptedAt)
  if (facts.other?.kind === 'signed') return `signed elsewhere${day}`
  if (facts.other?.kind === 'offer') return 'have an offer elsewhere with the start agreed'
  return facts.other?.startAgreed
    ? `said yes elsewhere${day} and agreed on the start`
    : `said yes elsewhere${day} with nothing left open`
}

function evenWhile({ other }: Facts): string {
  const open = hangingWords(other?.contingentOn, other?.inWriting)
  return open ? `even while the matter of ${open} is open there` : 'even if something is still open there'
}

/** By voice: nothing open is as good as signed; else settle it there before anything is said here. */
function byVoice(facts: Facts): Outcome {
  if (!openElsewhere(facts)) {
    const verdict = facts.group === 'offer' ? 'decline' : 'withdraw'
    return says(verdict, () => `You ${boundWords(facts)}, which is as good as signed.`)
  }
  if (facts.group === 'before' && interviewBeforeItSettles(facts)) {
    return says('reschedule', () => `${spokenYes(facts)}: move this interview until it is settled.`)
  }
  return says('clarify', () => `${spokenYes(facts)}: settle it there, and ask for time here.`)
}

function spokenYes(facts: Facts): string {
  const open = hangingWords(facts.other?.contingentOn, facts.other?.inWriting)
  const said = `You said yes elsewhere by voice${onDay(facts, facts.other?.acceptedAt)}`
  return open ? `${said}, and it still hangs on ${open}` : `${said} without knowing what it still hangs on`
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
      return says('clarify', () => {
        const due = otherOfferDueAt(facts)
        const by = due === null ? '' : ` by ${dayWords(facts, due)}`
        return `An offer elsewhere must be answered${by}, before this process can end: ask whether they can speed up.`
      })
    }
    const kind = facts.other?.kind
    if (kind !== 'interview' && kind !== 'in_process' && kind !== 'offer') return null
    return says(
      'proceed',
      kind === 'offer'
        ? 'An offer elsewhere that you have not accepted is no reason for a no here.'
        : 'Talks elsewhere without an acceptance are no reason for a no here.',
    )
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
