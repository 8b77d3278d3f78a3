import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { ToastLine } from '@/components/ui/toast-line'
import type { FormState } from '@/lib/form-action'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import type { OpportunityDetail } from '@/lib/opportunities/queries'
import type { FactChange } from '@/lib/opportunities/schema'

type LastChangeProps = {
  opportunity: Pick<OpportunityDetail, 'id' | 'events'>
  zone: string
  now: Date
  undo: (state: FormState, form: FormData) => Promise<FormState>
}

const undoMinutes = 10

/** What was saved last, with its undo, for ten minutes. */
export function LastChange({ opportunity: { id, events }, zone, now, undo }: LastChangeProps) {
  const [event] = events
  if (event?.kind !== 'facts_changed' || now.getTime() - event.at.getTime() > undoMinutes * 60_000)
    return null
  const { changes } = event.data as unknown as { changes: FactChange[] }
  const said = changes.flatMap(({ path, after }) => {
    const fact = findFact(path)
    return fact ? [`${fact.label}: ${sayFact(fact, after, zone, now)}`] : []
  })
  return (
    <ToastLine
      undo={
        <ActionForm action={undo} id="undo">
          <Hidden name="id" value={id} />
          <Hidden name="event" value={event.id} />
          <SubmitButton variant="quiet">Undo</SubmitButton>
        </ActionForm>
      }
    >
      Saved. {said.join(' · ')}
    </ToastLine>
  )
}
