import { formatInstant, zoneCity } from '@/lib/time'

type InsteadProps = {
  draftId: string
  /** How many findings above a hint the checker has on the message. */
  findings: number
  /** Texts of the library for this kind of message. */
  template: { title: string; href: string } | null
  /** The next free call, if it is before the deadline. */
  talk: { startsAt: Date; inTime: boolean; href: string } | null
  zone: string
  now: Date
}

/** What can be done now, where no coach can answer in time. */
export function Instead({ draftId, findings, template, talk, zone, now }: InsteadProps) {
  return (
    <section aria-labelledby="instead" className="instead">
      <h2 id="instead">What can be done now</h2>
      <ul>
        <li>
          <a href={`/drafts/${draftId}`}>Look at what the checker says</a>: {sayFindings(findings)}
        </li>
        {template && (
          <li>
            <a href={template.href}>Compare it with the template</a>: {template.title}
          </li>
        )}
        {talk && (
          <li>
            <a href={talk.href}>Book a free call</a>: the next time is{' '}
            <b>{formatInstant(talk.startsAt, zone, now)}</b> in {zoneCity(zone)}
            {talk.inTime ? ', before your answer is due' : ''}
          </li>
        )}
      </ul>
    </section>
  )
}

function sayFindings(count: number): string {
  if (count === 0) return 'nothing above a hint at the moment'
  return count === 1 ? 'one thing to mend' : `${count} things to mend`
}
