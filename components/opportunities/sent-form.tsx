import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { wallTimeOf, zoneCity } from '@/lib/time'

type SentFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  id: string
  zone: string
  now: Date
}

/** "I have sent it": from then on the follow-ups have dates. */
export function SentForm({ action, id, zone, now }: SentFormProps) {
  return (
    <Fold id="sent" title="I have sent it">
      <ActionForm action={action} id="sent-form">
        <Hidden name="id" value={id} />
        <Hidden name="zone" value={zone} />
        <Field
          defaultValue={wallTimeOf(now, zone)}
          hint={`In ${zoneCity(zone)} time.`}
          label="When did it go out?"
          name="sentAt"
          type="datetime-local"
        />
        <SubmitButton variant="plain">Note it, and show what comes after</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
