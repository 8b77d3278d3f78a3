import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { WithScripts } from './with-scripts'

type HoldOverProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  slot: { coach: string; kind: string; startsAt: Date }
  isFree: boolean
  /** Where the other times are. */
  others: string
}

/** The five minutes are over. The form can be sent as it is; holding the time again loses nothing of it. */
export function HoldOver({ action, slot, isFree, others }: HoldOverProps) {
  if (!isFree) {
    return (
      <p role="status">
        This time is taken by now. Choose one of those below, or <a href={others}>look at all times</a>.
      </p>
    )
  }
  return (
    <div className="grid gap-2" role="status">
      <p>
        The time is not held any more, but it is still free. Send the form and it is yours, or{' '}
        <a href={others}>look at other times</a>.
      </p>
      {/* Without scripts a second form would lose what stands in the first. */}
      <WithScripts>
        <ActionForm action={action} id="again">
          <Hidden name="coach" value={slot.coach} />
          <Hidden name="kind" value={slot.kind} />
          <Hidden name="startsAt" value={slot.startsAt.toISOString()} />
          <SubmitButton variant="plain">Hold it again</SubmitButton>
        </ActionForm>
      </WithScripts>
    </div>
  )
}
