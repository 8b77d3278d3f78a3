import type { Metadata } from 'next'
import '@/components/templates/editing/editing.css'
import { TextControls } from '@/components/templates/editing/text-controls'
import { TextTable } from '@/components/templates/editing/text-table'
import { textsHref } from '@/components/templates/editing/texts-href'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { requireRole } from '@/lib/auth'
import { listTexts, longestTextList, textsPageSize } from '@/lib/templates/editing/queries'
import { type TextFilter, textFilter } from '@/lib/templates/editing/schema'
import { writers } from '@/lib/templates/editing/writer'
import { zoneCity } from '@/lib/time'

export const metadata: Metadata = { title: 'Templates' }

type TextsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function TextsPage({ searchParams }: TextsPageProps) {
  const viewer = await requireRole(...writers)
  const filter = textFilter.parse(await searchParams)
  const { rows, total } = await listTexts(viewer, filter)
  return (
    <>
      <PageTitle
        action={
          <ButtonLink href="/coach/templates/new" variant="plain">
            Write a new one
          </ButtonLink>
        }
        lead={
          <>
            What is published stands in <a href="/templates">the library</a>, as readers see it.
          </>
        }
      >
        Templates
      </PageTitle>
      <TextControls filter={filter} />
      <p className="views">
        <span>{sayTotal(total)}</span>
        <small>{zoneCity(viewer.zone)} time</small>
      </p>
      {rows.length === 0 ? <NoTexts filter={filter} /> : <TextTable rows={rows} zone={viewer.zone} />}
      <Pager
        hrefOf={(page) => textsHref(filter, { page })}
        page={filter.page}
        pages={Math.ceil(total / textsPageSize)}
      />
    </>
  )
}

function sayTotal(total: number): string {
  if (total === longestTextList) return `The latest ${total.toLocaleString('en-GB')} texts; search for others`
  return total === 1 ? '1 text' : `${total} texts`
}

function NoTexts({ filter: { page, ...filter } }: { filter: TextFilter }) {
  if (page > 1) {
    return (
      <EmptyState action={<a href={textsHref(filter)}>Go to the first page</a>} title="This page is empty" />
    )
  }
  return (
    <EmptyState action={<a href="/coach/templates">Show all of them</a>} title="No text fits these">
      <p>Try fewer words, or another state.</p>
    </EmptyState>
  )
}
