import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HoldLine } from '@/components/bookings/hold-line'
import { RequestOver } from '@/components/bookings/request-over'
import { sayBoth } from '@/components/bookings/slot-words'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { findRequest } from '@/lib/bookings/queries'
import { confirmByCodeAction, mailConfirmationAgainAction } from '../actions'
import { findBookingRequest } from '../booking-cookies'

export const metadata: Metadata = { title: 'Confirm your call', robots: { index: false } }

export default async function ConfirmPage() {
  const bookingId = await findBookingRequest()
  const now = new Date()
  const request = bookingId ? await findRequest({ bookingId }, now) : null
  if (!request) redirect('/book')
  const { state, heldUntil, zone, coach, kind, startsAt } = request
  if (state !== 'unconfirmed' || !heldUntil) return <RequestOver request={request} />
  const [theirZone = zone] = await findCoachZones([request], now)
  return (
    <div className="column">
      <PageTitle
        lead={
          <>
            We mailed a link and a code to <b>{request.email}</b>. Open the link, or write the code here.
          </>
        }
      >
        Almost there: confirm your call
      </PageTitle>
      <p>
        {kind.name} with {coach.name}, {sayBoth(startsAt, zone, theirZone, now)}.
      </p>
      <HoldLine theirZone={theirZone} until={heldUntil} zone={zone} />
      <ActionForm action={confirmByCodeAction}>
        <Field
          autoComplete="one-time-code"
          className="code-field"
          hint="Six digits, from the newest letter."
          inputMode="numeric"
          label="Code"
          maxLength={12}
          name="code"
          required
        />
        <SubmitButton pendingLabel="Looking at the code …">Confirm the call</SubmitButton>
      </ActionForm>
      <section className="grid gap-3 border-line border-t pt-6">
        <h2 className="text-lg">No letter?</h2>
        <p>
          It can take a minute, and may lie with the unwanted mail. If the address is not yours,{' '}
          <a href={`/book/${coach.slug}/${kind.slug}`}>choose a time again</a> and give another one.
        </p>
        <ActionForm action={mailConfirmationAgainAction} id="again">
          <SubmitButton pendingLabel="Asking for the letter …" variant="quiet">
            Mail it once more
          </SubmitButton>
        </ActionForm>
      </section>
    </div>
  )
}
