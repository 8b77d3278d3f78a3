import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Waypoints } from '@/components/ui/waypoints'
import type { FormState } from '@/lib/form-action'
import { dueWords } from '@/lib/opportunities/due-words'
import { formatDay } from '@/lib/time'

type FollowUp = { id: string; text: string; dueAt: Date | null; doneAt: Date | null }

type FollowUpsProps = {
  followUps: readonly FollowUp[]
  zone: string
  now: Date
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** What the answer asked to be done, down a route line, each with its date. */
export function FollowUps({ followUps, zone, now, action }: FollowUpsProps) {
  return (
    <Waypoints
      label="Follow-ups"
      points={followUps.map(({ id, text, dueAt, doneAt }) => ({
        key: id,
        title: text,
        when: doneAt ? `done ${formatDay(doneAt, zone)}` : dueWords(dueAt, zone, now),
        state: doneAt ? 'done' : 'ahead',
        body: !doneAt && (
          <ActionForm action={action} className="follow-up" id={`done-${id}`}>
            <Hidden name="followUp" value={id} />
            <SubmitButton variant="quiet">
              Done<span className="sr-only">: {text}</span>
            </SubmitButton>
          </ActionForm>
        ),
      }))}
    />
  )
}
