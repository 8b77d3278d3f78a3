import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { notesForm } from './form-ids'

type PrivateNotesProps = { reviewId: string; notes: string; action: FormAction }

/** What the coach keeps for themselves. */
export function PrivateNotes({ reviewId, notes, action }: PrivateNotesProps) {
  return (
    <Fold id="notes-fold" open={notes !== ''} title="Private notes">
      <ActionForm action={action} id={notesForm}>
        <Hidden name="reviewId" value={reviewId} />
        <Hidden name="drawn" value={notes} />
        <TextArea
          defaultValue={notes}
          hint="Coaches alone see them, never the client."
          label="Notes"
          name="notes"
          rows={3}
        />
        <SubmitButton variant="plain">Keep the notes</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
