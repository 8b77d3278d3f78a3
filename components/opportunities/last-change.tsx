import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { ToastLine } from '@/components/ui/toast-line'
import type { Advice } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import type { Situation } from '@/lib/advice/situation'
import type { FormState } from '@/lib/form-action'
import type { Commitment } from '@/lib/opportunities/commitment'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import type { OpportunityDetail } from '@/lib/opportunities/queries'
import type { FactChange } from '@/lib/opportunities/schema'
import { situationBefore } from '@/lib/opportunities/situation-before'
import { headline } from './answer-words'

type LastChangeProps = {
  opportunity: Pick<OpportunityDetail, 'id' | 'events' | 'stage' | 'facts'>
  /** What binds the client elsewhere, by their own list. */
  commitment: Commitment | null
  /** The answer as it is now. */
  situation: Situation | null
  advice: Advice | null
  zone: string
  now: Date
  undo: (state: FormState, form: FormData) => Promise<FormState>
}

const undoMinutes = 10

/** What was saved last and what it did to the answer, with its undo, for ten minutes. */
export function LastChange(props: LastChangeProps) {
  const { opportunity, zone, now, undo } = props
  const { id, events } = opportunity
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
      Saved. {said.join(' · ')}. {sayEffect(props, changes)}
    </ToastLine>
  )
}

/** Whether the answer is another one now, and which it was. */
function sayEffect(props: LastChangeProps, changes: FactChange[]): string | null {
  const { opportunity, commitment, situation, advice, zone, now } = props
  const then = situationBefore({ ...opportunity, zone, commitment }, changes, now)
  if (!then || !situation || !advice) return null
  const before = advise(then)
  const was = headline(before, then)
  if (was !== headline(advice, situation)) return `The answer changed; it was: ${was}.`
  return before.answerBy === advice.answerBy ? 'The answer stays.' : 'The answer stays; its deadline moved.'
}
