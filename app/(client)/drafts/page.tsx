import type { Metadata } from 'next'
import { DraftTable } from '@/components/drafts/draft-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireViewer } from '@/lib/auth'
import { draftsAPage, listDrafts } from '@/lib/drafts/queries'
import { draftFilter } from '@/lib/drafts/schema'
import '@/components/drafts/drafts.css'

export const metadata: Metadata = { title: 'Messages' }

type DraftsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const views = [
  ['open', 'Being written'],
  ['sent', 'Sent'],
] as const

export default async function DraftsPage({ searchParams }: DraftsPageProps) {
  const viewer = await requireViewer()
  const filter = draftFilter.parse(await searchParams)
  const { rows, total } = await listDrafts(viewer, filter)
  const hrefOf = (show: string, page: number) => `/drafts?show=${show}${page > 1 ? `&page=${page}` : ''}`
  return (
    <>
      <PageTitle action={<a href="/templates">Look through the templates</a>}>Messages</PageTitle>
      <nav aria-label="Which messages" className="card-tabs">
        {views.map(([show, label]) => (
          <a aria-current={filter.show === show ? 'page' : undefined} href={hrefOf(show, 1)} key={show}>
            {label}
          </a>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Nothing sent={filter.show === 'sent'} />
      ) : (
        <DraftTable now={new Date()} rows={rows} sent={filter.show === 'sent'} zone={viewer.zone} />
      )}
      <Pager
        hrefOf={(page) => hrefOf(filter.show, page)}
        page={filter.page}
        pages={Math.ceil(total / draftsAPage)}
      />
    </>
  )
}

function Nothing({ sent }: { sent: boolean }) {
  return (
    <EmptyState
      action={<ButtonLink href="/opportunities">Choose an opportunity</ButtonLink>}
      title={sent ? 'Nothing has gone out yet' : 'You are not writing anything'}
    >
      <p>A message begins from the answer to an opportunity: who hears it, by when, and in which words.</p>
    </EmptyState>
  )
}
