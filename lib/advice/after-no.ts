import { capital, onDay } from '@/lib/advice/case-words'
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
            `Your present employer met ${metWords(offers)} of what mattered, in writing: staying is the sound choice.`,
          )
        : null
    }
    if (solved && nothingSigned(facts)) {
      return says(
        'reopen',
        `They met ${metWords(offers)} of what mattered, in writing: the matter may be opened again.`,
      )
    }
    return facts.group === 'accepted'
      ? says('honour', `${solved ? 'You have signed' : tooLittle(offers)}: your acceptance stands.`)
      : says('decline', `${solved ? 'You have signed elsewhere' : tooLittle(offers)}: your no stands.`)
  },
}

/** The points met by the best of them, as "3 of 4". */
function metWords(offers: Change[]): string {
  const best = offers.filter(solves)[0] ?? offers[0]
  return `${best?.resolves ?? 0} of ${best?.outOf ?? 0} points`
}

function tooLittle(offers: Change[]): string {
  const [offer] = offers
  const named = offer?.what === 'counteroffer' ? 'the counteroffer' : 'the new offer'
  if (offer?.resolves === undefined) return `Nothing shows that ${named} meets what mattered`
  if (offer.outOf === undefined) return `Nothing shows that ${named} meets half of what mattered`
  const met = `${capital(named)} meets ${offer.resolves} of ${offer.outOf} points`
  return offer.inWriting === true ? met : `${met} and is not in writing`
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
      return says('reopen', () => `${newsWords(facts)}, so you may ask whether there is still interest.`)
    }
    return wishesLater(facts)
      ? leansTo(
          'reopen',
          'Nothing new happened, but more than three months have passed: you may ask, expecting caution.',
        )
      : null
  },
}

const newsKinds: Partial<Record<Change['what'], string>> = {
  other_offer_fell_through: 'The other offer fell through',
  offer_withdrawn: 'The other offer was taken back',
  permit: 'Your permit situation changed',
  family: 'Your family life changed',
  role: 'They changed the role',
  package: 'They changed the pay or benefits',
  timing: 'The dates changed',
}

function newsWords(facts: Facts): string {
  const news = facts.changes.find((change) => isNews(facts, change))
  if (news?.what === 'permit' && facts.move.permit === 'granted')
    return `Your permit came through${onDay(facts, news.at)}`
  return `${(news && newsKinds[news.what]) ?? 'Something changed'}${onDay(facts, news?.at)}`
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
  decide: (facts) =>
    says(
      'decline',
      () =>
        `Nothing material has changed since your no${onDay(facts, facts.situation.declinedAt)}, so it stands; say so once more, briefly, if they ask.`,
    ),
}
