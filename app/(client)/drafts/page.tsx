import type { Metadata } from 'next'
import { DraftTable } from '@/components/drafts/draft-table'
import { ThrownAway } from '@/components/drafts/thrown-away'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireViewer } from '@/lib/auth'
import { draftsAPage, isThrownAway, listDrafts } from '@/lib/drafts/queries'
import { type DraftFilter, draftFilter } from '@/lib/drafts/schema'
import { discardDraftAction, putBackDraftAction } from './actions'
import '@/components/drafts/drafts.css'

export const metadata: Metadata = { title: 'Messages' }

type DraftsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const views = [
  ['open', 'Being written'],
  ['sent', 'Sent'],
  ['thrown', 'Thrown away'],
] as const

export default async function DraftsPage({ searchParams }: DraftsPageProps) {
  const viewer = await requireViewer()
  const filter = draftFilter.parse(await searchParams)
  const { show, gone } = filter
  const [{ rows, total }, isGone] = await Promise.all([
    listDrafts(viewer, filter),
    gone !== undefined && isThrownAway(viewer, gone),
  ])
  const hrefOf = (view: string, page: number) => `/drafts?show=${view}${page > 1 ? `&page=${page}` : ''}`
  return (
    <>
      <PageTitle action={<a href="/templates">Look through the templates</a>}>Messages</PageTitle>
      <nav aria-label="Which messages" className="card-tabs">
        {views.map(([view, label]) => (
          <a aria-current={show === view ? 'page' : undefined} href={hrefOf(view, 1)} key={view}>
            {label}
          </a>
        ))}
      </nav>
      {gone && isGone && <ThrownAway id={gone} putBack={putBackDraftAction} />}
      {rows.length === 0 && total > 0 ? (
        <EmptyState
          action={<ButtonLink href={hrefOf(show, 1)}>Go to the first page</ButtonLink>}
          title={`There is no page ${filter.page}`}
        >
          <p>The list ends before that.</p>
        </EmptyState>
      ) : rows.length === 0 ? (
        <Nothing show={show} />
      ) : (
        <DraftTable
          now={new Date()}
          putBack={putBackDraftAction}
          rows={rows}
          show={show}
          throwAway={discardDraftAction}
          zone={viewer.zone}
        />
      )}
      <Pager
        hrefOf={(page) => hrefOf(show, page)}
        page={filter.page}
        pages={Math.ceil(total / draftsAPage)}
      />
    </>
  )
}

const empty = {
  open: 'You are not writing anything',
  sent: 'Nothing has gone out yet',
  thrown: 'Nothing is thrown away',
}

function Nothing({ show }: { show: DraftFilter['show'] }) {
  return (
    <EmptyState
      action={<ButtonLink href="/opportunities">Choose an opportunity</ButtonLink>}
      title={empty[show]}
    >
      <p>A message begins from the answer to an opportunity: who hears it, by when, and in which words.</p>
    </EmptyState>
  )
}
