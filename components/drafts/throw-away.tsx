import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

/** For a message that is not wanted any more; what was just typed is saved first. */
export function ThrowAway({ id, action }: { id: string; action: FormAction }) {
  return (
    <div data-after-save>
      <ActionForm action={action} id="throw-away">
        <Hidden name="id" value={id} />
        <SubmitButton variant="quiet">Throw it away</SubmitButton>
      </ActionForm>
    </div>
  )
}
