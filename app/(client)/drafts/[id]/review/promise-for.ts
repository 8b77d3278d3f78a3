import type { Offer } from '@/components/reviews/client/promise-ahead'
import { findWorking } from '@/lib/bookings/working-spans'
import { DomainError } from '@/lib/errors'
import type { ReviewForClient } from '@/lib/reviews/client-queries'
import { findLoads } from '@/lib/reviews/find-loads'
import { type CoachLoad, fitOf, promiseOf } from '@/lib/reviews/promise'
import { listCoachesForReview } from '@/lib/reviews/queries'
import { dayMs, formatInstant, zoneCity } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

const horizonMs = 21 * dayMs

type Wanted = {
  locale: string
  /** When the client's own answer is due, as an ISO instant; null: nobody waits for it. */
  answerBy: string | null
  /** One coach alone; null: any who may read it. */
  coachId: string | null
}

/** By when whoever is first can answer, then by when each coach can; those who cannot are left out. */
export async function offersFor(viewer: Viewer, wanted: Wanted, now: Date): Promise<Offer[]> {
  const coaches = await listCoachesForReview({
    locale: wanted.locale,
    clientId: viewer.id,
    askedCoachId: wanted.coachId,
  })
  const ids = coaches.map(({ id }) => id)
  const from = now.getTime()
  const [working, { open, waiting }] = await Promise.all([
    findWorking(ids, from, from + horizonMs),
    findLoads(ids),
  ])
  const loadOf = (id: string) => ({ id, working: working.get(id) ?? [], open: open.get(id) ?? 0 })
  const deadline = wanted.answerBy === null ? null : Date.parse(wanted.answerBy)
  const offer = (coachId: string | null, name: string, loads: CoachLoad[]): Offer[] => {
    const { promisedAt } = promiseOf({ now: from, deadline, coaches: loads, waiting })
    if (promisedAt === null) return []
    const fit = deadline === null ? 'in_time' : fitOf(promisedAt, deadline)
    return [{ coachId, name, promisedAt: new Date(promisedAt), fit }]
  }
  return [
    ...(coaches.length === 1 ? [] : offer(null, 'Whoever is first', ids.map(loadOf))),
    ...coaches.flatMap(({ id, name }) => offer(id, name, [loadOf(id)])),
  ]
}

type Reviewed = Pick<ReviewForClient, 'coach' | 'askedCoach'>

/** The promise of another round: of the coach who has it while they read messages, else as it was asked at first. */
export async function offerAgain(
  viewer: Viewer,
  { coach, askedCoach }: Reviewed,
  locale: string,
  now: Date,
): Promise<Offer | undefined> {
  const wanted = { locale, answerBy: null }
  const [theirs] = coach ? await offersFor(viewer, { ...wanted, coachId: coach.id }, now) : []
  if (theirs) return theirs
  const [first] = await offersFor(viewer, { ...wanted, coachId: askedCoach?.id ?? null }, now)
  return first
}

/** Half an hour is what a promise is rounded to: who reads a form while it passes is not sent back. */
const toleranceMs = 1_800_000

/**
 * The promise that is given now, where the form showed another a while ago: what was shown holds if it is at most half
 * an hour too early. Throws `conflict` for more, so that the form comes back with the new one, `invalid` for none.
 */
export function promiseNow(offer: Offer | undefined, shownAt: Date, zone: string, now: Date): Date {
  if (!offer)
    throw new DomainError('invalid', 'Nobody who may read it has hours in the next three weeks.', 'coachId')
  const later = offer.promisedAt.getTime() - shownAt.getTime()
  if (later <= 0) return offer.promisedAt
  if (later <= toleranceMs) return shownAt
  const by = `${formatInstant(offer.promisedAt, zone, now)} in ${zoneCity(zone)}`
  throw new DomainError('conflict', `The promise has moved: by now it is ${by}. Ask again if that suits you.`)
}
