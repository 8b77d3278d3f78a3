import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { keepTrialAction, keepTrialSignedInAction } from '../actions'
import { requireTrial } from '../load'

export const metadata: Metadata = { title: 'Keep this answer' }

export default async function KeepPage() {
  const { viewer, trial } = await requireTrial()
  return (
    <div className="column">
      <PageTitle
        lead={
          viewer
            ? 'Give it a name, so that you find it in your list.'
            : 'Give it a name and tell us your address. We mail you a code; with it, everything you answered is kept.'
        }
      >
        Keep this answer
      </PageTitle>
      <ActionForm action={viewer ? keepTrialSignedInAction : keepTrialAction}>
        <Field autoComplete="off" defaultValue={trial.employer} label="Employer" name="employer" />
        <Field autoComplete="off" defaultValue={trial.role} label="Role" name="role" />
        {!viewer && <Field autoComplete="email" label="Your e-mail address" name="email" type="email" />}
        <SubmitButton>{viewer ? 'Keep it' : 'Mail me the code'}</SubmitButton>
      </ActionForm>
    </div>
  )
}
