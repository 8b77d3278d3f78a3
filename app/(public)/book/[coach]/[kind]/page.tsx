import type { Metadata } from 'next'
import { holdSlotAction } from '@/app/(public)/book/actions'
import { loadTimes } from '@/app/(public)/book/load'
import { AboutCoach } from '@/components/bookings/about-coach'
import { sayLength, sayPlace } from '@/components/bookings/call-words'
import { pickerHref } from '@/components/bookings/picker-query'
import { SlotPicker } from '@/components/bookings/slot-picker'
import { sayThere } from '@/components/bookings/slot-words'
import { ZoneChooser } from '@/components/bookings/zone-chooser'
import { ActionForm } from '@/components/ui/action-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatInstant, zoneCity } from '@/lib/time'

type TimesPageProps = {
  params: Promise<{ coach: string; kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Choose a time' }

export default async function TimesPage({ params, searchParams }: TimesPageProps) {
  const { coach, kind, query, zone, isGuess, theirZone, zoneThen, now, ...times } = await loadTimes(
    await params,
    await searchParams,
  )
  const path = `/book/${coach?.slug ?? 'anyone'}/${kind.slug}`
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        current={kind.name}
        trail={[{ href: pickerHref('/book', query, { kind: kind.slug }), label: 'Book a call' }]}
      />
      <PageTitle lead={`${sayLength(kind.lengthMinutes)}, ${sayPlace(kind.place)}.`}>
        {kind.name} with {coach?.name ?? 'the first free coach'}
      </PageTitle>
      {coach && (
        <div>
          <AboutCoach coach={coach} />
        </div>
      )}
      <div className="grid gap-1">
        <ZoneChooser isGuess={isGuess} path={path} query={query} theirZone={theirZone} zone={zone} />
        {query.until && (
          <p className="text-sm text-soft">
            Only times before your deadline, {formatInstant(query.until, zone, now)} in {zoneCity(zone)}.{' '}
            <a href={pickerHref(path, query, { until: undefined })}>Show later ones, too</a>
          </p>
        )}
      </div>
      <SlotPicker
        {...times}
        around={(starts) => (
          <ActionForm action={holdSlotAction}>
            <Hidden name="coach" value={coach?.slug ?? 'anyone'} />
            <Hidden name="kind" value={kind.slug} />
            <Hidden name="zone" value={zone} />
            <Hidden name="opportunity" value={query.opportunity ?? ''} />
            {starts}
          </ActionForm>
        )}
        path={path}
        query={query}
        start={(at, label) => (
          <SubmitButton
            name="startsAt"
            pendingLabel={label}
            value={new Date(at).toISOString()}
            variant="plain"
          >
            {label}
            {query.theirs && theirZone && theirZone !== zone && (
              <small>{sayThere(new Date(at), zoneThen(at), zone)}</small>
            )}
          </SubmitButton>
        )}
        zone={zone}
      />
    </div>
  )
}
