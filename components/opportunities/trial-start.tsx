import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { firstQuestion } from './first-question'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** The first of the six questions. */
export function trialStart(action: Action) {
  return (
    <div className="column">
      <PageTitle lead="Six questions, all can be skipped. No account; erased after seven days.">
        Where do you stand?
      </PageTitle>
      <ActionForm action={action}>
        <Choices legend="What do you have?" name="stage" options={firstQuestion} />
        <SubmitButton>Go on</SubmitButton>
      </ActionForm>
    </div>
  )
}
