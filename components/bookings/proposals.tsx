import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatInstant } from '@/lib/time'
import type { CallViewProps } from './call-view-props'
import { Carry } from './carry'
import { sayBoth } from './slot-words'

/** Times the coach proposed, each a button that moves the call there; or those one proposed oneself. */
export function Proposals({ call, carry, actions, zone, now }: CallViewProps) {
  const { theirs, ours } = call.proposals
  const { coach } = call
  if (theirs.length > 0) {
    return (
      <section aria-labelledby="proposals" className="proposals">
        <h2 id="proposals">
          {coach.name} proposes {anotherTime(theirs.length)}
        </h2>
        <p>
          {theirs.length === 1
            ? 'Choose it and the call moves there. Leave it, and the call stays where it is.'
            : 'Choose one and the call moves there. Leave them, and it stays where it is.'}
        </p>
        <ActionForm action={actions.accept} id="accept-form">
          <Carry values={carry} />
          <ul className="proposed">
            {theirs.map((start) => (
              <li key={start.toISOString()}>
                <SubmitButton
                  name="startsAt"
                  pendingLabel="Moving …"
                  value={start.toISOString()}
                  variant="plain"
                >
                  {formatInstant(start, zone, now)}
                </SubmitButton>
                {coach.zone !== zone && <small>{sayBoth(start, zone, coach.zone, now)}</small>}
              </li>
            ))}
          </ul>
        </ActionForm>
      </section>
    )
  }
  if (ours.length === 0) return null
  return (
    <section aria-labelledby="proposals" className="proposals">
      <h2 id="proposals">You proposed {anotherTime(ours.length)}</h2>
      <p>
        {coach.name} may choose {ours.length === 1 ? 'it' : 'one of these'}; until then the call stays where
        it is.
      </p>
      <ul>
        {ours.map((start) => (
          <li key={start.toISOString()}>{sayBoth(start, zone, coach.zone, now)}</li>
        ))}
      </ul>
    </section>
  )
}

const anotherTime = (count: number) => (count === 1 ? 'another time' : 'other times')
