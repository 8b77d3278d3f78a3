import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Hidden, Select, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Stage, Verdict } from '@/lib/generated/prisma/enums'
import { closedStages, stageLabels } from '@/lib/opportunities/facts/stage'
import { closingReasons } from '@/lib/opportunities/schema'

type CloseFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  opportunity: {
    id: string
    stage: Stage
    closedAt: Date | null
    closedReason: string | null
    learned: string | null
  }
  verdict: Verdict | null
}

const endings: Partial<Record<Verdict, Stage>> = {
  withdraw: 'withdrawn',
  decline: 'declined',
  rescind: 'rescinded',
}

/** Closes an opportunity, or corrects how it was closed: what began as an earlier no was never asked why. */
export function CloseForm(props: CloseFormProps) {
  const { closedAt, closedReason } = props.opportunity
  if (!closedAt) {
    return (
      <section aria-labelledby="close">
        <h2 id="close">Close it</h2>
        <Ending {...props} />
      </section>
    )
  }
  return (
    <Fold
      id="close"
      open={closedReason === null}
      title={closedReason ? 'Correct this' : 'Note why, and what you learned'}
    >
      <Ending {...props} />
    </Fold>
  )
}

function Ending({ action, opportunity, verdict }: CloseFormProps) {
  const { id, stage, closedAt, closedReason, learned } = opportunity
  const ended = closedAt ? stage : verdict && endings[verdict]
  return (
    <ActionForm action={action} id="close-form">
      <Hidden name="id" value={id} />
      <Choices
        legend="How did it end?"
        name="stage"
        options={closedStages.map((one) => ({ value: one, label: stageLabels[one] }))}
        {...(ended && { defaultValue: ended })}
      />
      <Select
        empty="Choose one"
        label="The main reason"
        name="reason"
        options={closingReasons.map(([value, label]) => ({ value, label }))}
        {...(closedReason && { defaultValue: closedReason })}
      />
      <TextArea
        hint="What would you ask earlier next time? What is a must from now on?"
        label="What you learned"
        name="learned"
        {...(learned && { defaultValue: learned })}
      />
      <SubmitButton>{closedAt ? 'Keep it in the journal' : 'Close and log it'}</SubmitButton>
    </ActionForm>
  )
}
