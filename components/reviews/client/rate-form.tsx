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

const ratings = ['1', '2', '3', '4', '5']

/** How much a review helped, and a word of thanks: for the coach and the practice alone. */
export function RateForm({ action, reviewId, coach, rating, thanks }: RateFormProps) {
  return (
    <Fold id="did-it-help" note={rating ? `You said ${rating} of 5` : undefined} title="Did it help?">
      <ActionForm action={action} id="rate">
        <Hidden name="reviewId" value={reviewId} />
        <div className="rating">
          <Choices
            columns={1}
            defaultValue={rating ? String(rating) : ''}
            hint={`1 is not at all, 5 is very well. Only ${coach} and the practice see this.`}
            legend="How well did this review help you?"
            name="rating"
            options={ratings.map((value) => ({ value, label: value }))}
          />
          <p aria-hidden className="ends">
            <span>Not at all</span>
            <span>Very well</span>
          </p>
        </div>
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
