import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { isSpoken } from '@/lib/drafts/draft'
import { ways } from '@/lib/drafts/schema'
import { wallTimeOf, zoneCity } from '@/lib/time'

type SentFormProps = {
  action: FormAction
  draft: { id: string; channel: string; subject: string; body: string }
  contact: string
  /** What is spoken is spoken on a screen. */
  isByVideo: boolean
  /** Said before it is noted, such as that it ends a review. */
  warning: string | null
  zone: string
  now: Date
}

const usual: Record<string, string> = {
  email: 'email',
  phone_script: 'phone',
  voicemail: 'voicemail',
  direct_message: 'direct_message',
}

/** "I have sent it": when, how and to whom; what went out differently may be told. */
export function SentForm({ action, draft, contact, isByVideo, warning, zone, now }: SentFormProps) {
  const spoken = isSpoken(draft.channel)
  return (
    <Fold id="sent" title={spoken ? 'I have said it' : 'I have sent it'}>
      <div data-after-save>
        <ActionForm action={action} id="sent-form">
          <Hidden name="id" value={draft.id} />
          <Hidden name="zone" value={zone} />
          <div className="parts">
            <Field
              defaultValue={wallTimeOf(now, zone)}
              hint={`In ${zoneCity(zone)} time.`}
              label={spoken ? 'When was that?' : 'When did it go out?'}
              name="sentAt"
              type="datetime-local"
            />
            <Select
              defaultValue={isByVideo ? 'video' : (usual[draft.channel] ?? 'email')}
              hint="The way it took."
              label="How?"
              name="via"
              options={ways.map(([value, label]) => ({ value, label }))}
            />
          </div>
          <Field
            key={`to ${contact}`}
            autoComplete="off"
            defaultValue={contact}
            label="To whom?"
            maxLength={200}
            name="sentTo"
          />
          <details className="differed">
            <summary>What I {spoken ? 'said' : 'sent'} differed</summary>
            {draft.channel === 'email' && (
              <Field
                key={`subject ${draft.subject}`}
                defaultValue={draft.subject}
                label="Subject as sent"
                maxLength={300}
                name="sentSubject"
              />
            )}
            {/* A field keeps what it was drawn with; a new text is a new field. */}
            <TextArea
              key={`body ${draft.body}`}
              defaultValue={draft.body}
              label="The text that went out"
              name="sentBody"
              rows={8}
            />
          </details>
          {warning && <p className="differs">{warning}</p>}
          <SubmitButton variant="plain">Note it</SubmitButton>
        </ActionForm>
      </div>
    </Fold>
  )
}
