import { endOtherSessionsAction, endSessionAction } from '@/app/(client)/settings/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import type { SessionInList } from '@/lib/accounts/queries'
import { formatShort, zoneCity } from '@/lib/time'

type SessionsSectionProps = { sessions: SessionInList[]; zone: string }

export function SessionsSection({ sessions, zone }: SessionsSectionProps) {
  return (
    <section className="grid gap-5 border-line border-t pt-8">
      <h2>Where you are signed in</h2>
      <ActionForm action={endSessionAction} id="sessions">
        <ul className="grid list-none">
          {sessions.map((session) => (
            <li
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-1"
              key={session.id}
            >
              <p>
                {session.device} {session.isThisOne && <Badge tone="route">This one</Badge>}
                <br />
                <small className="text-soft">
                  Since {formatShort(session.createdAt, zone)}, {zoneCity(zone)} time
                </small>
              </p>
              {!session.isThisOne && (
                <SubmitButton name="sessionId" pendingLabel="One moment …" value={session.id} variant="quiet">
                  Sign out<span className="sr-only"> {session.device}</span>
                </SubmitButton>
              )}
            </li>
          ))}
        </ul>
      </ActionForm>
      <ActionForm action={endOtherSessionsAction} id="others">
        <SubmitButton variant="plain">Sign out everywhere else</SubmitButton>
      </ActionForm>
    </section>
  )
}
