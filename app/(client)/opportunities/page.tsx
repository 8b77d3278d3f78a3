import type { Metadata } from 'next'
import { ListControls } from '@/components/opportunities/list-controls'
import { listHref } from '@/components/opportunities/list-href'
import { OpportunityBoard } from '@/components/opportunities/opportunity-board'
import { OpportunityTable } from '@/components/opportunities/opportunity-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireViewer } from '@/lib/auth'
import { listOpportunities, pageSize } from '@/lib/opportunities/queries'
import { listFilter } from '@/lib/opportunities/schema'
import '@/components/opportunities/list.css'

export const metadata: Metadata = { title: 'Opportunities' }

type OpportunitiesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OpportunitiesPage({ searchParams }: OpportunitiesPageProps) {
  const viewer = await requireViewer()
  const filter = listFilter.parse(await searchParams)
  const { rows, total } = await listOpportunities(viewer, filter)
  const List = filter.view === 'board' ? OpportunityBoard : OpportunityTable
  return (
    <>
      <PageTitle action={<ButtonLink href="/opportunities/new">Add one</ButtonLink>}>Opportunities</PageTitle>
      <ListControls filter={filter} total={total} zone={viewer.zone} />
      {rows.length === 0 ? (
        <Nothing filtered={isFiltered(filter)} />
      ) : (
        <List filter={filter} rows={rows} zone={viewer.zone} />
      )}
      <Pager
        hrefOf={(page) => listHref(filter, { page })}
        page={filter.page}
        pages={Math.ceil(total / pageSize)}
      />
    </>
  )
}

function isFiltered({ q, stage, verdict, show, page }: ReturnType<typeof listFilter.parse>): boolean {
  return Boolean(q || stage || verdict) || show !== 'open' || page > 1
}

function Nothing({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <EmptyState action={<a href="/opportunities">Show all that are open</a>} title="None fits these words">
        <p>Try fewer words, or look among those that are closed.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      action={<ButtonLink href="/opportunities/new">Add the first one</ButtonLink>}
      title="No opportunity yet"
    >
      <p>An invitation, an offer, a job you have accepted: each is one. Add those that bind you, too.</p>
    </EmptyState>
  )
}
