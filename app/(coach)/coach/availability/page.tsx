import type { Metadata } from 'next'
import { dayMs } from '@/lib/time'
import '@/components/bookings/availability/availability.css'
import { CalendarsSection } from '@/components/bookings/availability/calendars-section'
import { DaysOffSection } from '@/components/bookings/availability/days-off-section'
import { HolidaysSection } from '@/components/bookings/availability/holidays-section'
import { HoursSection } from '@/components/bookings/availability/hours-section'
import { Preview } from '@/components/bookings/availability/preview'
import { SpecialDaysSection } from '@/components/bookings/availability/special-days-section'
import { TripsSection } from '@/components/bookings/availability/trips-section'
import { zoneOfQuery } from '@/components/bookings/picker-query'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireRole } from '@/lib/auth'
import { today } from '@/lib/bookings/availability/days'
import { listOwnSlots } from '@/lib/bookings/availability/list-own-slots'
import { proposedHolidays } from '@/lib/bookings/availability/proposed-holidays'
import { findOwnAvailability, type OwnAvailability } from '@/lib/bookings/availability/queries'
import { textsOf } from '@/lib/bookings/availability/save-weekly-hours'
import { previewQuery } from '@/lib/bookings/availability/schema'
import { listBusyCalendars } from '@/lib/bookings/calendars/queries'
import { holidayCountries, holidayRegions } from '@/lib/holidays'
import type { Viewer } from '@/lib/viewer'
import {
  addBusyCalendarAction,
  addDateOverrideAction,
  addDaysOffAction,
  addHolidaysAction,
  addTripAction,
  readBusyCalendarAction,
  removeBusyCalendarAction,
  removeDateOverrideAction,
  removeDaysOffAction,
  removeTripAction,
  saveHolidayRegionAction,
  saveWeeklyHoursAction,
} from './actions'

export const metadata: Metadata = { title: 'Your availability' }

type AvailabilityPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AvailabilityPage({ searchParams }: AvailabilityPageProps) {
  const viewer = await requireRole('coach')
  const now = new Date()
  const day = today(viewer.zone, now)
  const availability = await findOwnAvailability(viewer, day)
  if (!availability) return <ProfileFirst />
  return (
    <div className="columns-aside">
      <div className="grid gap-8">
        <PageTitle lead="When clients can book you. The page says what they see.">
          Your availability
        </PageTitle>
        <HoursSection
          action={saveWeeklyHoursAction}
          texts={textsOf(availability.hours)}
          zone={availability.zone}
        />
        <Exceptions availability={availability} day={day} />
        <CalendarsSection
          add={addBusyCalendarAction}
          calendars={await listBusyCalendars(viewer, now)}
          now={now}
          read={readBusyCalendarAction}
          remove={removeBusyCalendarAction}
          zone={viewer.zone}
        />
      </div>
      <aside>{await previewOf(viewer, availability, await searchParams, now)}</aside>
    </div>
  )
}

function Exceptions({ availability, day }: { availability: OwnAvailability; day: string }) {
  const { overrides, daysOff, trips, holidayRegion } = availability
  const country = holidayRegion?.split('-')[0]
  return (
    <>
      <SpecialDaysSection
        add={addDateOverrideAction}
        overrides={overrides}
        remove={removeDateOverrideAction}
        today={day}
      />
      <DaysOffSection add={addDaysOffAction} daysOff={daysOff} remove={removeDaysOffAction} today={day} />
      <HolidaysSection
        add={addHolidaysAction}
        countries={holidayCountries()}
        proposals={proposedHolidays(holidayRegion, daysOff, day)}
        region={holidayRegion}
        regions={(country && holidayRegions(country)) || []}
        saveRegion={saveHolidayRegionAction}
      />
      <TripsSection add={addTripAction} remove={removeTripAction} today={day} trips={trips} />
    </>
  )
}

const previewMs = 28 * dayMs

async function previewOf(
  viewer: Viewer,
  { kinds, publishedAt }: OwnAvailability,
  search: Record<string, string | string[] | undefined>,
  now: Date,
) {
  const query = previewQuery.parse(search)
  const kind = kinds.find(({ slug }) => slug === query.kind) ?? kinds[0]
  if (!kind) {
    return (
      <p>
        You offer no call yet. <a href="/coach/profile">Choose the kinds you offer</a>, and what clients see
        stands here.
      </p>
    )
  }
  const zone = zoneOfQuery({ zone: query.seenFrom })
  const window = { from: now.getTime(), until: now.getTime() + previewMs, now }
  return (
    <Preview
      isPublished={publishedAt !== null}
      isUnknownZone={Boolean(query.seenFrom) && zone === null}
      kind={kind.slug}
      kinds={kinds}
      starts={await listOwnSlots(viewer, kind.slug, window)}
      zone={zone ?? viewer.zone}
    />
  )
}

function ProfileFirst() {
  return (
    <EmptyState
      action={<ButtonLink href="/coach/profile">Write your profile</ButtonLink>}
      title="Your profile comes first"
    >
      <p>Hours hang on it: its zone, and the calls you offer.</p>
    </EmptyState>
  )
}
