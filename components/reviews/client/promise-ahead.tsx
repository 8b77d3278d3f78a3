import { fitOf } from '@/lib/reviews/promise'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'

/** Who can read it by when: one coach, or with `coachId` null whoever is first of those who may. */
export type Offer = {
  coachId: string | null
  name: string
  promisedAt: Date
  /** To when the client's own answer is due. */
  fit: ReturnType<typeof fitOf>
}

type PromiseAheadProps = {
  first: Offer
  /** Those who may read it. */
  names: readonly string[]
  answerBy: string | null
  employerZone: string | undefined
  zone: string
  now: Date
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** By when an answer is promised, and by when the client's own is due: both before anything is asked. */
export function PromiseAhead({ first, names, answerBy, employerZone, zone, now }: PromiseAheadProps) {
  return (
    <div className="promise-ahead">
      <p className="when">
        {either.format(names.slice(0, 4))} can answer by <b>{formatInstant(first.promisedAt, zone, now)}</b>{' '}
        in {zoneCity(zone)}.
      </p>
      {answerBy && <DueLine answerBy={answerBy} employerZone={employerZone} now={now} zone={zone} />}
    </div>
  )
}

type OwnDeadlineProps = Pick<PromiseAheadProps, 'employerZone' | 'zone' | 'now'> & {
  promisedAt: Date
  answerBy: string
}

const fits = {
  in_time: null,
  tight: 'That leaves less than an hour to read what comes back and to send.',
  after: 'That is after your own answer is due.',
}

/** The client's own deadline beside a promise, and what that means where the promise comes too late for it. */
export function OwnDeadline({ promisedAt, answerBy, ...where }: OwnDeadlineProps) {
  const fit = fitOf(promisedAt.getTime(), Date.parse(answerBy))
  return (
    <div className={fit === 'in_time' ? 'promise-ahead' : 'promise-ahead late'}>
      {fits[fit] && (
        <p>
          <b>{fits[fit]}</b>
        </p>
      )}
      <DueLine answerBy={answerBy} {...where} />
    </div>
  )
}

type DueLineProps = Pick<PromiseAheadProps, 'employerZone' | 'zone' | 'now'> & { answerBy: string }

export function DueLine({ answerBy, employerZone, zone, now }: DueLineProps) {
  const isOver = Date.parse(answerBy) <= now.getTime()
  return (
    <p className="soft when">
      Your own answer {isOver ? 'was' : 'is'} due {formatInstant(answerBy, zone, now)} in {zoneCity(zone)}
      {employerZone && employerZone !== zone && (
        <>
          , {formatThere(answerBy, employerZone, zone)} in {zoneCity(employerZone)}
        </>
      )}
      .
    </p>
  )
}
