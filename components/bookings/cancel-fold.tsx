import { ActionForm } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { Carry } from './carry'

type CancelFoldProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  carry: Record<string, string>
  /** Who gets the reason. */
  reader: string
  needsReason: boolean
}

/** Cancels the call, with a reason where the rule by time left asks for one. */
export function CancelFold({ action, carry, reader, needsReason }: CancelFoldProps) {
  return (
    <Fold id="cancel" title="Cancel the call">
      <ActionForm action={action} id="cancel-form">
        <Carry values={carry} />
        <TextArea
          hint={`${reader} reads it.`}
          label={needsReason ? 'Why?' : 'Why, if you like to say'}
          name="reason"
          required={needsReason}
          rows={2}
        />
        <SubmitButton pendingLabel="Cancelling …" variant="plain">
          Cancel the call
        </SubmitButton>
      </ActionForm>
    </Fold>
  )
}
