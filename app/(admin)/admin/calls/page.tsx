import type { Metadata } from 'next'
import '@/components/bookings/availability/availability.css'
import '@/components/bookings/calendar/calendar.css'
import { KindList } from '@/components/bookings/availability/kind-list'
import { CallTable } from '@/components/bookings/calendar/call-table'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireRole } from '@/lib/auth'
import { listKinds } from '@/lib/bookings/availability/queries'
import { searchQuery } from '@/lib/bookings/availability/schema'
import { listAllBookings, longestList, pageSize } from '@/lib/bookings/queries'
import { zoneCity } from '@/lib/time'
import { moveCallKindAction } from './actions'

export const metadata: Metadata = { title: 'Calls' }

type CallsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AdminCallsPage({ searchParams }: CallsPageProps) {
  const viewer = await requireRole('admin')
  const query = searchQuery.parse(await searchParams)
  const [kinds, { calls, total }] = await Promise.all([listKinds(viewer), listAllBookings(viewer, query)])
  const now = new Date()
  return (
    <div className="grid gap-10">
      <PageTitle
        action={
          <ButtonLink href="/admin/calls/kinds/new" variant="plain">
            Add a kind of call
          </ButtonLink>
        }
      >
        Calls
      </PageTitle>
      <section aria-labelledby="kinds" className="grid max-w-measure gap-4">
        <h2 id="kinds">Kinds of call</h2>
        <KindList kinds={kinds} move={moveCallKindAction} />
      </section>
      <section aria-labelledby="booked">
        <h2 id="booked">All bookings</h2>
        <Search q={query.q} total={total} zone={viewer.zone} />
        {calls.length === 0 ? (
          <NoBookings q={query.q} />
        ) : (
          <CallTable
            calls={calls}
            caption="All bookings, the newest call first"
            hrefOf={(id) => `/admin/calls/${id}`}
            now={now}
            showsCoach
            zone={viewer.zone}
          />
        )}
        <Pager
          hrefOf={(page) => `/admin/calls?${new URLSearchParams({ q: query.q, page: String(page) })}#booked`}
          page={query.page}
          pages={Math.ceil(total / pageSize)}
        />
      </section>
    </div>
  )
}

function Search({ q, total, zone }: { q: string; total: number; zone: string }) {
  return (
    <>
      <form action="/admin/calls#booked" className="controls">
        <label>
          Search by client, address or coach
          <input defaultValue={q} name="q" type="search" />
        </label>
        <Button className="justify-self-start" variant="plain">
          Search
        </Button>
      </form>
      <p className="views">
        <span>{sayTotal(total)}</span>
        <small>{zoneCity(zone)} time</small>
      </p>
    </>
  )
}

function NoBookings({ q }: { q: string }) {
  if (!q) {
    return (
      <EmptyState title="Nobody has booked yet">
        <p>As soon as somebody does, it stands here.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState action={<a href="/admin/calls#booked">Show all of them</a>} title="None fits these words">
      <p>Search for a part of a name or an address.</p>
    </EmptyState>
  )
}

function sayTotal(total: number): string {
  if (total === longestList)
    return `The latest ${total.toLocaleString('en-GB')} calls; search for earlier ones`
  return total === 1 ? '1 call' : `${total} calls`
}
