import type { FormState } from '@/lib/form-action'
import { FollowUps } from './follow-ups'

type Due = {
  id: string
  text: string
  dueAt: Date | null
  opportunity: { employer: string; role: string }
}

type FollowUpsDueProps = {
  followUps: readonly Due[]
  zone: string
  now: Date
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** Follow-ups over all opportunities, each with the employer it is about. */
export function FollowUpsDue({ followUps, ...rest }: FollowUpsDueProps) {
  return (
    <section aria-labelledby="follow-ups" className="follow-ups-due">
      <h2 id="follow-ups">Follow-ups</h2>
      <FollowUps
        {...rest}
        followUps={followUps.map(({ id, text, dueAt, opportunity }) => ({
          id,
          dueAt,
          doneAt: null,
          text: `${opportunity.employer}: ${text}`,
        }))}
      />
    </section>
  )
}
