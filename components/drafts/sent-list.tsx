import { cardLabels, type DraftChannel } from '@/lib/drafts/draft'
import { formatShort, zoneCity } from '@/lib/time'

type Sent = {
  id: string
  title: string
  channel: string
  sent: { sentAt: Date; differsFromChecked: boolean } | null
}

/** What went out to an employer, each with the way to its text. */
export function SentList({ drafts, zone, now }: { drafts: readonly Sent[]; zone: string; now: Date }) {
  const sent = drafts.flatMap((draft) => (draft.sent ? [{ ...draft, ...draft.sent }] : []))
  if (sent.length === 0) return null
  return (
    <section aria-labelledby="sent-messages">
      <h2 id="sent-messages">What you sent</h2>
      <ul>
        {sent.map(({ id, title, channel, sentAt, differsFromChecked }) => (
          <li key={id}>
            <a href={`/drafts/${id}`}>{title}</a>
            <span className="text-soft">
              , {cardLabels[channel as DraftChannel]}, {formatShort(sentAt, zone, now)} in {zoneCity(zone)}
              {differsFromChecked && '; not the text that was last checked'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
