import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Text, Where } from '@/lib/reviews/text/text'
import { Outcome } from './outcome'
import type { Suggested } from './suggestion-choice'

export const decideForm = 'decide'

type DecideFormProps = {
  action: FormAction
  draftId: string
  reviewId: string
  round: number
  /** What the coach read. */
  text: Text
  language: string
  suggestions: readonly Suggested[]
}

/** Makes a new version of what was taken. The choices stand beside the letter and belong to this form. */
export function DecideForm(props: DecideFormProps) {
  const { action, draftId, reviewId, round, text, language, suggestions } = props
  return (
    <section aria-labelledby="decide-title" className="decide">
      <h2 id="decide-title">What you take</h2>
      <ActionForm action={action} id={decideForm}>
        <Hidden name="draftId" value={draftId} />
        <Hidden name="reviewId" value={reviewId} />
        <Hidden name="round" value={String(round)} />
        {suggestions.map(({ id }) => (
          <Hidden key={id} name="offered" value={id} />
        ))}
        <Outcome
          changes={suggestions.map(({ id, where, start, end, removed, added }) => ({
            id,
            where: where as Where,
            start,
            end,
            removed,
            added,
          }))}
          form={decideForm}
          language={language}
          text={text}
        />
        <div className="acts">
          <SubmitButton>Make a version of what I take</SubmitButton>
          {suggestions.length > 1 && (
            <>
              <SubmitButton name="all" value="taken" variant="plain">
                Take all {suggestions.length}
              </SubmitButton>
              <SubmitButton name="all" value="left" variant="plain">
                Leave all
              </SubmitButton>
            </>
          )}
        </div>
        <p className="soft">What you do not choose is left as you wrote it. Every version is kept.</p>
      </ActionForm>
    </section>
  )
}
