import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatInstant, zoneCity } from '@/lib/time'

type AskAgainFormProps = {
  action: FormAction
  draftId: string
  reviewId: string
  /** By when the next round can be answered; null: nobody has hours in the next weeks. */
  promisedAt: Date | null
  zone: string
  now: Date
  /** The client's own deadline beside the promise. */
  children: ReactNode
}

/** Another round on the text as it stands now, with the promise told first. */
export function AskAgainForm(props: AskAgainFormProps) {
  const { action, draftId, reviewId, promisedAt, zone, now, children } = props
  return (
    <Fold id="again" title="Ask once more">
      {promisedAt ? (
        <ActionForm action={action} id="again-form">
          <Hidden name="draftId" value={draftId} />
          <Hidden name="reviewId" value={reviewId} />
          <Hidden name="shownAt" value={promisedAt.toISOString()} />
          <p>
            The message as it stands now can be answered by <b>{formatInstant(promisedAt, zone, now)}</b> in{' '}
            {zoneCity(zone)}.
          </p>
          {children}
          <TextArea
            label="What would you like to know this time? (optional)"
            maxLength={1000}
            name="question"
            rows={3}
          />
          <TextArea label="What worries you about it? (optional)" maxLength={1000} name="worries" rows={3} />
          <SubmitButton>Ask once more</SubmitButton>
        </ActionForm>
      ) : (
        <p>Nobody who may read it has hours in the next three weeks.</p>
      )}
    </Fold>
  )
}
