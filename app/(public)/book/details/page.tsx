import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DetailsForm } from '@/components/bookings/details-form'
import { HoldLine } from '@/components/bookings/hold-line'
import { HoldOver } from '@/components/bookings/hold-over'
import { pickerHref, pickerQuery } from '@/components/bookings/picker-query'
import { sayThere } from '@/components/bookings/slot-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { findCoachZones } from '@/lib/bookings/find-coach-zones'
import { listNearestSlots } from '@/lib/bookings/list-open-slots'
import { holdInput } from '@/lib/bookings/schema'
import { listOpportunities } from '@/lib/opportunities/queries'
import { listFilter } from '@/lib/opportunities/schema'
import { formatInstant, zoneCity } from '@/lib/time'
import { bookCallAction, holdAgainAction } from '../actions'
import { isAskedFor, loadHold } from '../load'
import { viewerZone } from '../viewer-zone'

export const metadata: Metadata = { title: 'Your details', robots: { index: false } }

type DetailsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DetailsPage({ searchParams }: DetailsPageProps) {
  const search = await searchParams
  const slot = holdInput.safeParse({ ...search, startsAt: search.at })
  if (!slot.success) redirect('/book')
  const now = new Date()
  const query = pickerQuery.parse(search)
  const viewer = await findViewer()
  const { coach, kind, hold, isFree } = await loadHold(slot.data, now)
  if (!isFree && (await isAskedFor(slot.data, now))) redirect('/book/confirm')
  const { startsAt } = slot.data
  const nearest = isFree ? null : await listNearestSlots(slot.data, now)
  const [theirZone = 'UTC'] = coach ? await findCoachZones([{ startsAt, coach }], now) : []
  const { zone } = viewerZone(viewer, query, theirZone)
  const others = pickerHref(`/book/${slot.data.coach}/${kind.slug}`, query, {
    at: undefined,
    kind: undefined,
  })
  const opportunities = viewer ? (await listOpportunities(viewer, listFilter.parse({}))).rows : []
  return (
    <div className="column">
      <Breadcrumbs
        current="Your details"
        trail={[
          { href: '/book', label: 'Book a call' },
          { href: others, label: 'Times' },
        ]}
      />
      <PageTitle>
        {kind.name} with {coach?.name ?? 'the first free coach'}
      </PageTitle>
      <div className="grid gap-2">
        <p className="call-when">
          <b>{formatInstant(startsAt, zone, now)}</b> in {zoneCity(zone)}
          {coach && theirZone !== zone && (
            <span>
              {sayThere(startsAt, theirZone, zone)}, where {coach.name} is
            </span>
          )}
        </p>
        {hold ? (
          <HoldLine theirZone={theirZone} until={hold.heldUntil} zone={zone} />
        ) : (
          <HoldOver action={holdAgainAction} isFree={isFree} others={others} slot={slot.data} />
        )}
      </div>
      <DetailsForm
        action={bookCallAction}
        asksPhone={kind.place === 'phone'}
        coach={slot.data.coach}
        kind={kind.slug}
        nearest={nearest}
        now={now}
        opportunities={opportunities}
        opportunity={query.opportunity}
        questions={kind.questions}
        startsAt={startsAt}
        submissionKey={randomUUID()}
        viewer={viewer}
        zone={zone}
      />
    </div>
  )
}
