import type { Metadata } from 'next'
import { JournalEntry } from '@/components/opportunities/journal-entry'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireViewer } from '@/lib/auth'
import { listJournal, pageSize } from '@/lib/opportunities/queries'
import { pageNumber } from '@/lib/opportunities/schema'

export const metadata: Metadata = { title: 'Journal' }

export default async function JournalPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const viewer = await requireViewer()
  const page = pageNumber.parse((await searchParams).page)
  const { entries, total } = await listJournal(viewer, page)
  return (
    <div className="column">
      <PageTitle lead="What you decided, why, and what you took from it.">Journal</PageTitle>
      {entries.length === 0 && (
        <EmptyState action={<a href="/opportunities">See what is open</a>} title="Nothing is closed yet">
          <p>When you close an opportunity, its reason and what you learned are kept here.</p>
        </EmptyState>
      )}
      {entries.map((entry) => (
        <JournalEntry entry={entry} key={entry.id} zone={viewer.zone} />
      ))}
      <Pager hrefOf={(to) => `/journal?page=${to}`} page={page} pages={Math.ceil(total / pageSize)} />
    </div>
  )
}
