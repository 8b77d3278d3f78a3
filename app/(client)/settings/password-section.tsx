import { setPasswordAction } from '@/app/(client)/settings/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'

export function PasswordSection({ email, isSet }: { email: string; isSet: boolean }) {
  return (
    <section className="grid gap-5 border-line border-t pt-8">
      <h2>Password</h2>
      <p>
        {isSet
          ? 'A change signs out your other devices.'
          : 'You have none yet, and need none: a mailed code always works.'}
      </p>
      <ActionForm action={setPasswordAction} clearWhenDone id="password">
        {/* Unseen: tells password keepers which account this is. */}
        <input autoComplete="username" hidden readOnly type="email" value={email} />
        {isSet && (
          <Field
            autoComplete="current-password"
            label="Current password"
            name="currentPassword"
            required
            type="password"
          />
        )}
        <Field
          autoComplete="new-password"
          hint="At least 12 characters. A few words are easy to keep in mind."
          label="New password"
          name="password"
          required
          type="password"
        />
        <SubmitButton pendingLabel="Saving …" variant="plain">
          {isSet ? 'Change password' : 'Set password'}
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
