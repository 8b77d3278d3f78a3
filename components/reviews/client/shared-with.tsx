import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatShort, zoneCity } from '@/lib/time'
import './client.css'

export type SharedThing = {
  id: string
  /** What it is: a message or a call. */
  title: string
  /** Which of several, where the title leaves that open. */
  note: string
  href: string
  /** Who sees it; null: nobody yet. */
  coach: string | null
  /** Who will, where nobody does yet. */
  awaits: string
  since: Date
  sees: readonly string[]
  /** What takes it back; `name` is what the action calls its id. */
  takeBack: { action: FormAction; name: string }
}

/** Everything that somebody else can see, each with the press that takes it back. */
export function SharedWith({
  things,
  zone,
  now,
}: {
  things: readonly SharedThing[]
  zone: string
  now: Date
}) {
  return (
    <ul className="shared-with">
      {things.map(({ id, title, note, href, coach, awaits, since, sees, takeBack }) => (
        <li key={id}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {note && <p className="text-sm text-soft">{note}</p>}
          <p>
            {coach ? (
              <>
                <b>{coach}</b> can see, since {formatShort(since, zone, now)} in {zoneCity(zone)}:
              </>
            ) : (
              `${awaits}:`
            )}
          </p>
          <ul>
            {sees.map((seen) => (
              <li key={seen}>{seen}</li>
            ))}
          </ul>
          <ActionForm action={takeBack.action} id={`take-back-${id}`}>
            <Hidden name={takeBack.name} value={id} />
            <SubmitButton pendingLabel="Taking it back …" variant="plain">
              Take it back
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
