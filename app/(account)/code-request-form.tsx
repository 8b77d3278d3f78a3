import { requestCodeAction } from '@/app/(account)/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'

/** An address is all it takes to get a code, with an account or without. */
export function CodeRequestForm({ target }: { target: string }) {
  return (
    <ActionForm action={requestCodeAction}>
      <Field
        autoComplete="email"
        inputMode="email"
        label="E-mail address"
        name="email"
        required
        type="email"
      />
      <Hidden name="next" value={target} />
      <SubmitButton pendingLabel="Asking for a code …">Mail me a code</SubmitButton>
    </ActionForm>
  )
}
