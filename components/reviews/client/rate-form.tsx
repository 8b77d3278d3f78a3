import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Hidden, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

type RateFormProps = {
  action: FormAction
  reviewId: string
  coach: string
  rating: number | null
  thanks: string
}

const ratings = ['Not at all', 'A little', 'Somewhat', 'Well', 'Very well']

/** How much a review helped, and a word of thanks: for the coach and the practice alone. */
export function RateForm({ action, reviewId, coach, rating, thanks }: RateFormProps) {
  return (
    <Fold id="did-it-help" note={rating ? `You said ${rating} of 5` : undefined} title="Did it help?">
      <ActionForm action={action} id="rate">
        <Hidden name="reviewId" value={reviewId} />
        <Choices
          columns={3}
          defaultValue={rating ? String(rating) : ''}
          hint={`Only ${coach} and the practice see this.`}
          legend="How well did this review help you?"
          name="rating"
          options={ratings.map((label, index) => ({
            value: String(index + 1),
            label: `${index + 1} · ${label}`,
          }))}
        />
        <TextArea
          defaultValue={thanks}
          label="A word of thanks (optional)"
          maxLength={1000}
          name="thanks"
          rows={2}
        />
        <SubmitButton variant="plain">{rating ? 'Change it' : 'Send it'}</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
