import { ActionForm } from '@/components/ui/action-form'
import { Facts } from '@/components/ui/facts'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { ways } from '@/lib/drafts/schema'
import { formatInstant, formatThere, zoneCity } from '@/lib/time'

type SentViewProps = {
  begin: FormAction
  draft: { opportunityId: string | null; locale: string }
  text: { subject: string; body: string }
  sent: {
    number: number
    fingerprint: string
    sentAt: Date
    via: string
    sentTo: string
    differsFromChecked: boolean
  }
  zone: string
  employerZone: string | undefined
  now: Date
}

/** What went out, as it went out; nothing here changes any more. */
export function SentView({ begin, draft, text, sent, zone, employerZone, now }: SentViewProps) {
  const { opportunityId } = draft
  return (
    <div className="sent-view">
      <article aria-label="What was sent" className="draft-letter" lang={draft.locale}>
        {text.subject && <p className="subject">{text.subject}</p>}
        <p className="sent-text">{text.body}</p>
      </article>
      <div>
        <Facts
          facts={[
            { term: 'When', value: sayWhen(sent.sentAt, zone, employerZone, now) },
            { term: 'How', value: ways.find(([way]) => way === sent.via)?.[1] ?? sent.via },
            { term: 'To', value: sent.sentTo || 'Not noted' },
            { term: 'Text', value: `Version ${sent.number}` },
            {
              term: 'Fingerprint',
              value: <code title={sent.fingerprint}>{sent.fingerprint.slice(0, 12)}</code>,
            },
          ]}
        />
        {sent.differsFromChecked && (
          <p className="soft">What went out is not the text that was last checked here.</p>
        )}
        {opportunityId && (
          <p>
            <a href={`/opportunities/${opportunityId}/after`}>What comes after</a>
          </p>
        )}
        {opportunityId && (
          <ActionForm action={begin} id="another">
            <Hidden name="opportunityId" value={opportunityId} />
            <SubmitButton variant="plain">Write another</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}

function sayWhen(at: Date, zone: string, there: string | undefined, now: Date): string {
  const own = `${formatInstant(at, zone, now)} in ${zoneCity(zone)}`
  return there && there !== zone ? `${own}, ${formatThere(at, there, zone)} in ${zoneCity(there)}` : own
}
