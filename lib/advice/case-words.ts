import { type Facts, hour } from '@/lib/advice/facts'
import type { Change, Gap, Situation } from '@/lib/advice/situation'
import { topicWords } from '@/lib/advice/topic-words'
import { dayIn } from '@/lib/advice/zone-clock'

type Commitment = NonNullable<Situation['otherCommitment']>
type Contingency = NonNullable<Commitment['contingentOn']>[number]
type Criterion = NonNullable<Commitment['betterOn']>[number]

/** "a, b and c"; the same word once. */
export function listed(words: string[]): string {
  const each = [...new Set(words)]
  if (each.length < 2) return each.join('')
  return `${each.slice(0, -1).join(', ')} and ${each[each.length - 1]}`
}

/** The first letter as a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A plain date as "20 April", with the year where it is not this one. */
export function dateWords({ today }: Facts, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const words = `${Number(day)} ${months[Number(month) - 1]}`
  return today.startsWith(year) ? words : `${words} ${year}`
}

/** The client's day of an instant, as "20 April" (T11). */
export function dayWords(facts: Facts, epochMilliseconds: number): string {
  return dateWords(facts, dayIn(epochMilliseconds, facts.situation.clientZone))
}

/** " on 20 April", or nothing where the instant is unknown: it ends a clause. */
export function onDay(facts: Facts, instant: string | undefined): string {
  return instant === undefined ? '' : ` on ${dayWords(facts, Date.parse(instant))}`
}

/** "within the hour", "5 hours", "3 days": a span that is left. */
export function spanWords(milliseconds: number): string {
  const hours = Math.floor(milliseconds / hour)
  if (hours < 1) return 'less than an hour'
  if (hours === 1) return 'one hour'
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`
}

/** "the salary and the remote days". */
export function gapWords(gaps: Gap[]): string {
  return listed(gaps.map(({ about }) => topicWords[about]))
}

/** The verb that goes with the topics of those gaps: "is" or "are". */
export function be(gaps: Gap[]): string {
  const many = new Set(gaps.map(({ about }) => about)).size > 1
  return many || gaps.some(({ about }) => plural.has(about)) ? 'are' : 'is'
}

const plural = new Set<Gap['about']>(['remote_days', 'hours', 'benefits', 'repayment_terms', 'values'])

const contingencyWords: Record<Contingency, string> = {
  visa: 'the visa',
  references: 'the references',
  background_check: 'the background check',
  relocation_terms: 'the relocation terms',
  written_contract: 'the written contract',
  counteroffer: 'a counteroffer',
  family: 'a family matter',
}

/** What an acceptance still hangs on, as "the visa and the references"; null where nothing is named. */
export function hangingWords(
  contingentOn: Contingency[] | undefined,
  inWriting: boolean | undefined,
): string | null {
  const named = (contingentOn ?? []).map((contingency) => contingencyWords[contingency])
  if (inWriting === false) named.push('the written contract')
  return named.length ? listed(named) : null
}

const criterionWords: Record<Criterion, string> = {
  mobility: 'mobility',
  role: 'the role',
  compensation: 'pay',
  culture: 'culture',
  trajectory: 'where it leads',
  family: 'family life',
}

export function criteriaWords(criteria: Criterion[] | undefined): string {
  return listed((criteria ?? []).map((criterion) => criterionWords[criterion]))
}

const changedTermWords: Partial<Record<Change['what'], string>> = {
  role: 'the role',
  package: 'the pay or benefits',
  timing: 'the dates',
}

/** What they changed, as "the role and the dates"; "the terms" where nobody says which. */
export function changedTerms(changes: Change[]): string {
  return listed(changes.map(({ what }) => changedTermWords[what] ?? 'the terms')) || 'the terms'
}
