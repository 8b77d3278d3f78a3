import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { carryChanges } from '@/lib/reviews/text/suggestions'
import type { Text, Where } from '@/lib/reviews/text/text'
import { ChoicesKept } from './choices-kept'
import { Outcome } from './outcome'
import type { Suggested } from './suggestion-choice'

export const decideForm = 'decide'

type DecideFormProps = {
  action: FormAction
  draftId: string
  reviewId: string
  round: number
  /** What the coach read, and the draft as it stands now. */
  text: Text
  draft: Text
  language: string
  /** Each with the number it has in the letter. */
  suggestions: readonly (Suggested & { number: number })[]
}

/** Makes a new version of what was taken. The choices stand beside the letter and belong to this form. */
export function DecideForm(props: DecideFormProps) {
  const { action, draftId, draft, reviewId, round, language, suggestions } = props
  const { kept, unfit } = carried(props)
  return (
    <section aria-labelledby="decide-title" className="decide">
      <h2 id="decide-title">What you take</h2>
      <ActionForm action={action} id={decideForm}>
        <Hidden name="draftId" value={draftId} />
        <Hidden name="reviewId" value={reviewId} />
        <Hidden name="round" value={String(round)} />
        {suggestions.map(({ id, number }) => (
          <Hidden key={id} name="offered" value={`${id}=${number}`} />
        ))}
        <ChoicesKept suggestions={suggestions} />
        <Outcome
          changes={kept}
          form={decideForm}
          language={language}
          offered={suggestions.length}
          text={{ subject: draft.subject, body: draft.body }}
        />
        {unfit > 0 && <p className="soft">{sayUnfit(unfit)}</p>}
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
        <p className="soft">Each one is yours to take or to leave. Every version is kept.</p>
      </ActionForm>
    </section>
  )
}

/** The suggestions as changes to the draft, which may have gone on since the coach read it. */
function carried({ text, draft, suggestions }: DecideFormProps) {
  const changes = suggestions.map(({ id, where, start, end, removed, added }) => ({
    id,
    where: where as Where,
    start,
    end,
    removed,
    added,
  }))
  const now = carryChanges(changes, text, draft)
  const kept = changes.flatMap(({ id }, index) => {
    const change = now[index]
    return change ? { ...change, id } : []
  })
  return { kept, unfit: changes.length - kept.length }
}

function sayUnfit(count: number): string {
  const one = 'Your text went on since. One suggestion no longer fits it, and stays here to read.'
  return count === 1
    ? one
    : `Your text went on since. ${count} suggestions no longer fit it, and stay here to read.`
}
