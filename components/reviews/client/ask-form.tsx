import { ActionForm } from '@/components/ui/action-form'
import { Choices } from '@/components/ui/choices'
import { Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Shareable, shareLabels } from '@/lib/shares'
import { formatInstant, zoneCity } from '@/lib/time'
import type { Offer } from './promise-ahead'

type AskFormProps = {
  action: FormAction
  draftId: string
  /** Whoever is first, and each coach by themselves. */
  offers: readonly Offer[]
  /** What of the opportunity can be shared, with what it says now. */
  shareable: readonly { share: Shareable; shows: string }[]
  zone: string
  now: Date
}

/** Who reads it, what the client would like to know, and what the coach may see. Nothing is shared that is not ticked. */
export function AskForm({ action, draftId, offers, shareable, zone, now }: AskFormProps) {
  return (
    <ActionForm action={action} id="ask">
      <Hidden name="draftId" value={draftId} />
      {offers.map(({ coachId, promisedAt }) => (
        <Hidden key={coachId} name="shown" value={`${coachId ?? ''}=${promisedAt.toISOString()}`} />
      ))}
      <Choices
        columns={1}
        hint={sayWhyLater(offers)}
        defaultValue={offers[0]?.coachId ?? ''}
        legend="Who reads it?"
        name="coachId"
        options={offers.map((offer) => ({
          value: offer.coachId ?? '',
          label: offer.name,
          hint: sayOffer(offer, zone, now),
        }))}
      />
      <TextArea
        hint="One question helps most, such as: is it too cold?"
        label="What would you like to know? (optional)"
        maxLength={1000}
        name="question"
        rows={3}
      />
      <TextArea
        hint="What you would not want to happen when they read it."
        label="What worries you about it? (optional)"
        maxLength={1000}
        name="worries"
        rows={3}
      />
      {shareable.length > 0 && (
        <Choices
          className="shares"
          columns={1}
          hint="Nothing is, until you tick it. The deadline and the answer help most."
          legend="What of the opportunity may the coach see?"
          name="shares"
          options={shareable.map(({ share, shows }) => ({
            value: share,
            label: shareLabels[share],
            hint: shows,
          }))}
          type="checkbox"
        />
      )}
      <Consent />
      <SubmitButton pendingLabel="Asking …">Ask for a review</SubmitButton>
    </ActionForm>
  )
}

/** One alone has to do first what others could have taken off their hands. */
function sayWhyLater([first, ...alone]: readonly Offer[]): string | undefined {
  if (!first || !alone.some(({ promisedAt }) => promisedAt > first.promisedAt)) return undefined
  return 'One coach alone may take longer: other messages wait for them as well.'
}

const fits = {
  in_time: '',
  tight: ': less than an hour before your own answer is due',
  after: ': after your own answer is due',
}

function sayOffer({ promisedAt, fit }: Offer, zone: string, now: Date): string {
  return `By ${formatInstant(promisedAt, zone, now)} in ${zoneCity(zone)}${fits[fit]}`
}

function Consent() {
  return (
    <div className="consent">
      <h3>What asking means</h3>
      <p>
        This message, its versions from now on and what you ticked can be read by the coach you chose, or by
        one coach at a time if you choose whoever is first. Earlier versions, your other messages and the rest
        of the opportunity stay with you. You take all of it back with one press, at any time.
      </p>
    </div>
  )
}
