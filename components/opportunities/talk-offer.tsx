import type { Advice } from '@/lib/advice/advice'
import { formatInstant, zoneCity } from '@/lib/time'

const heavy = new Set(['immigration_advice', 'legal_review', 'seek_impartial_view', 'relocation_clawback'])

/** Whether the move, the strength or the stakes of a case call for a talk with a person. */
function callsForTalk({ strength, mobility, cautions }: Advice): boolean {
  const move = mobility && mobility.status !== 'feasible'
  return strength === 'needs_more_facts' || Boolean(move) || cautions.some(({ id }) => heavy.has(id))
}

type Talk = { startsAt: Date; inTime: boolean; href: string }

type TalkOfferProps = {
  advice: Advice
  zone: string
  now: Date
  /** Where to write when no call can be booked. The address alone goes into the link: nothing of the case does. */
  address: string
  /** The next free time, before the deadline if there is one; asked only where a talk helps. */
  findTalk: (deadline: string | null) => Promise<Talk | null>
}

/** A talk with a coach, where one helps, with the next time that is free. */
export async function TalkOffer({ advice, zone, now, address, findTalk }: TalkOfferProps) {
  if (!callsForTalk(advice)) return null
  const talk = await findTalk(advice.answerBy)
  const isBefore = talk ? talk.inTime : advice.answerBy !== null
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">Talk it through</h2>
      <p>
        A coach can look at this with you{isBefore && ' before the deadline'}. This is not legal or
        immigration advice; where it is needed, a coach tells you whom to ask.
      </p>
      {talk ? (
        <p className="mt-3">
          The next free time is <b>{formatInstant(talk.startsAt, zone, now)}</b> in {zoneCity(zone)}
          {!talk.inTime && advice.answerBy !== null && ', after the deadline'}.{' '}
          <a href={talk.href}>Book a free call</a>
        </p>
      ) : (
        <p className="mt-3">
          <a href={`mailto:${address}?subject=${encodeURIComponent('A talk with a coach')}`}>
            Write to {address}
          </a>
        </p>
      )}
    </section>
  )
}
