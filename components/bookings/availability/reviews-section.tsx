import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'

type ReviewsSectionProps = {
  takesReviews: boolean
  save: (state: FormState, form: FormData) => Promise<FormState>
}

const options = [
  { value: 'yes', label: 'Yes', hint: 'In the languages you coach in, within your hours.' },
  { value: 'no', label: 'Not at the moment', hint: 'What you have already stays with you.' },
]

/** Whether messages come to the coach for review. */
export function ReviewsSection({ takesReviews, save }: ReviewsSectionProps) {
  return (
    <section aria-labelledby="reviews-head" className="grid gap-4 border-line border-t pt-8">
      <h2 id="reviews-head">Messages to review</h2>
      <ActionForm action={save} id="reviews">
        <Choices
          columns={2}
          defaultValue={takesReviews ? 'yes' : 'no'}
          legend="Messages may be sent to me for review"
          name="takesReviews"
          options={options}
        />
        <SubmitButton pendingLabel="Saving …" variant="plain">
          Save this
        </SubmitButton>
      </ActionForm>
    </section>
  )
}
