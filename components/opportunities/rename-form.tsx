import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'

type RenameFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  opportunity: { id: string; employer: string; role: string; place: string }
}

/** Corrects the names under which an opportunity stands in lists. */
export function RenameForm({ action, opportunity: { id, employer, role, place } }: RenameFormProps) {
  return (
    <Fold title="Employer, role and place">
      <ActionForm action={action} id="names">
        <Hidden name="id" value={id} />
        <Field defaultValue={employer} label="Employer" name="employer" />
        <Field defaultValue={role} label="Role" name="role" />
        <Field defaultValue={place} label="Place" name="place" />
        <SubmitButton variant="plain">Save</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
