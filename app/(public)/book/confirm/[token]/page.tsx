import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HoldLine } from '@/components/bookings/hold-line'
import { RequestOver } from '@/components/bookings/request-over'
import { sayBoth } from '@/components/bookings/slot-words'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { hashToken } from '@/lib/bookings/booking-tokens'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { findRequest } from '@/lib/bookings/queries'
import { manageTokenInput } from '@/lib/bookings/schema'
import { confirmByLinkAction } from '../../actions'

export const metadata: Metadata = { title: 'Confirm your call', robots: { index: false } }

/** What the letter leads to. Opening it changes nothing, since programs that look at mail open links, too. */
export default async function ConfirmByLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { success, data: token } = manageTokenInput.safeParse((await params).token)
  const now = new Date()
  const request = success ? await findRequest({ tokenHash: hashToken(token) }, now) : null
  if (!request || !token) notFound()
  const { state, kind, coach, startsAt, heldUntil, zone } = request
  if (state !== 'unconfirmed' || !heldUntil) return <RequestOver request={request} />
  const [theirZone = zone] = await findCoachZones([request], now)
  return (
    <div className="column">
      <PageTitle lead={`${sayBoth(startsAt, zone, theirZone, now)}.`}>
        {kind.name} with {coach.name}
      </PageTitle>
      <HoldLine theirZone={theirZone} until={heldUntil} zone={zone} />
      <ActionForm action={confirmByLinkAction}>
        <Hidden name="token" value={token} />
        <SubmitButton pendingLabel="Confirming …">Confirm the call</SubmitButton>
      </ActionForm>
    </div>
  )
}
