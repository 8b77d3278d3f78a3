import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Hidden, Select, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import type { Stage, Verdict } from '@/lib/generated/prisma/enums'
import { closedStages, stageLabels } from '@/lib/opportunities/facts/stage'
import { closingReasons } from '@/lib/opportunities/schema'

type CloseFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  opportunity: { id: string; stage: Stage }
  verdict: Verdict | null
}

const endings: Partial<Record<Verdict, Stage>> = {
  withdraw: 'withdrawn',
  decline: 'declined',
  rescind: 'rescinded',
}

/** Closes an opportunity: how it ended, the main reason, and what was learned. */
export function CloseForm({ action, opportunity: { id }, verdict }: CloseFormProps) {
  const proposed = verdict ? endings[verdict] : undefined
  return (
    <section aria-labelledby="close">
      <h2 id="close">Close it</h2>
      <ActionForm action={action} id="close-form">
        <Hidden name="id" value={id} />
        <Choices
          legend="How did it end?"
          name="stage"
          options={closedStages.map((stage) => ({ value: stage, label: stageLabels[stage] }))}
          {...(proposed && { defaultValue: proposed })}
        />
        <Select
          empty="Choose one"
          label="The main reason"
          name="reason"
          options={closingReasons.map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          hint="What would you ask earlier next time? What is a must from now on?"
          label="What you learned"
          name="learned"
        />
        <SubmitButton>Close and log it</SubmitButton>
      </ActionForm>
    </section>
  )
}
