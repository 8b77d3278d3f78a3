import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

type ReadFormProps = { action: FormAction; draftId: string; reviewId: string; round: number }

/** For an answer with comments alone: nothing is to be taken, so that it was read is all there is to say. */
export function ReadForm({ action, draftId, reviewId, round }: ReadFormProps) {
  return (
    <ActionForm action={action} id="read">
      <Hidden name="draftId" value={draftId} />
      <Hidden name="reviewId" value={reviewId} />
      <Hidden name="round" value={String(round)} />
      <SubmitButton>I have read it</SubmitButton>
    </ActionForm>
  )
}
