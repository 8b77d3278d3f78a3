import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Field } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth'
import { openStages, stageLabels } from '@/lib/opportunities/facts/stage'
import { createOpportunityAction } from '../actions'

export const metadata: Metadata = { title: 'A new opportunity' }

const stages = [
  ...openStages.map((stage) => ({ value: stage, label: stageLabels[stage] })),
  { value: 'declined', label: 'I said no before' },
]

export default async function NewOpportunityPage() {
  await requireViewer()
  return (
    <div className="column">
      <PageTitle lead="Four things to begin with. The rest can wait, or stay open.">
        A new opportunity
      </PageTitle>
      <ActionForm action={createOpportunityAction}>
        <Field autoComplete="off" label="Employer" name="employer" />
        <Field autoComplete="off" label="Role" name="role" />
        <Field autoComplete="off" hint="City or country; may stay empty." label="Place" name="place" />
        <Choices legend="Where does it stand?" name="stage" options={stages} />
        <SubmitButton>Add it</SubmitButton>
      </ActionForm>
    </div>
  )
}
