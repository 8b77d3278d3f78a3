import { isTermsChange, signedElsewhere } from '@/lib/advice/commitments'
import { at, type Facts, signedHere } from '@/lib/advice/facts'
import { leansTo, type Rule, says } from '@/lib/advice/rule'
import type { Change } from '@/lib/advice/situation'
import { addMonths } from '@/lib/advice/zone-clock'

/** V33: a counteroffer, or they ask again with better terms. */
export const counteroffer: Rule = {
  id: 'V33',
  decide: (facts) => {
    const offers = facts.changes.filter(isCounter)
    if (!offers.length) return null
    const solved = offers.some(solves)
    if (facts.group === 'offer') {
      return offers.some((change) => solves(change) && byPresentEmployer(change)) && nothingSigned(facts)
        ? says(
            'decline',
            'Your present employer solved what mattered, in writing: staying is the sound choice.',
          )
        : null
    }
    if (solved && nothingSigned(facts)) {
      return says(
        'reopen',
        'At least half of what mattered is solved, in writing: the matter may be opened again.',
      )
    }
    return facts.group === 'accepted'
      ? says(
          'honour',
          'The counteroffer does not solve enough in writing, or you have signed: your acceptance stands.',
        )
      : says('decline', 'What they add does not solve enough in writing: your no stands.')
  },
}

export function isCounter(change: Change): boolean {
  if (change.what === 'counteroffer') return true
  return change.what === 'employer_asks_again' && change.resolves !== undefined
}

function byPresentEmployer({ what, by }: Change): boolean {
  return by === 'present_employer' || (by === undefined && what === 'counteroffer')
}

/** At least two and at least half of the key items, in writing. */
function solves({ resolves = 0, outOf, inWriting }: Change): boolean {
  return inWriting === true && outOf !== undefined && resolves >= 2 && resolves * 2 >= outOf
}

function nothingSigned(facts: Facts): boolean {
  return !signedElsewhere(facts) && !signedHere(facts)
}

/** V40: reopen, only when something material changed. */
export const reopen: Rule = {
  id: 'V40',
  decide: (facts) => {
    if (facts.changes.some((change) => isNews(facts, change))) {
      return says(
        'reopen',
        'Something material changed since your no, so you may ask whether there is still interest.',
      )
    }
    return wishesLater(facts)
      ? leansTo(
          'reopen',
          'Nothing new happened, but more than three months have passed: you may ask, expecting caution.',
        )
      : null
  },
}

/** News that is worth a second start: not a token, not their question, not a new obstacle. */
export function isNews({ move }: Facts, change: Change): boolean {
  if (change.material === false || isToken(change)) return false
  if (change.what === 'other_offer_fell_through' || change.what === 'family') return true
  if (change.what === 'offer_withdrawn') return change.by === 'other_employer'
  if (change.what === 'permit') return move.permit !== 'refused'
  if (change.what === 'timing') return change.by !== 'other_employer' && change.by !== 'present_employer'
  return isTermsChange(change.what) && (change.by === undefined || change.by === 'this_employer')
}

/** V41: an improvement that meets fewer than two, or less than half, of the key items. */
function isToken({ resolves, outOf }: Change): boolean {
  if (resolves === undefined) return false
  return resolves < 2 || (outOf !== undefined && resolves * 2 < outOf)
}

function wishesLater({ situation, now }: Facts): boolean {
  const declinedAt = at(situation.declinedAt)
  if (situation.leaning !== 'reopen' || declinedAt === null) return false
  return now >= addMonths(declinedAt, 3, situation.clientZone)
}

/** V41: the no stands. */
export const noStands: Rule = {
  id: 'V41',
  decide: () =>
    says('decline', 'Nothing material changed, so your no stands; say so once more, briefly, if they ask.'),
}
