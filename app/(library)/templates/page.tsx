import type { Metadata } from 'next'
import { LibraryControls } from '@/components/templates/library-controls'
import { LibraryFound } from '@/components/templates/library-found'
import { libraryHref } from '@/components/templates/library-href'
import { LibrarySections } from '@/components/templates/library-list'
import { languageLabels } from '@/components/templates/template-words'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { findViewer } from '@/lib/auth'
import { situations } from '@/lib/templates/kinds'
import { listLibrary } from '@/lib/templates/list-library'
import { type LibraryFilter, libraryFilter } from '@/lib/templates/schema'
import { searchLibrary } from '@/lib/templates/search-library'

type LibraryPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: LibraryPageProps): Promise<Metadata> {
  const { q, situation, language, page } = libraryFilter.parse(await searchParams)
  const name = situation ? `${situations[situation]}: templates` : 'Templates'
  return {
    title: language && language !== 'all' ? `${name} (${languageLabels[language]})` : name,
    description:
      'Messages, calls and checklists for yes, no and not yet, in English, German, French and Spanish. Fill in yours, then copy or download.',
    alternates: { canonical: libraryHref({ situation, language }, { page }) },
    // Searches are endless and say nothing of their own.
    ...(q && { robots: { index: false } }),
  }
}

export default async function LibraryPage({ searchParams }: LibraryPageProps) {
  const filter = libraryFilter.parse(await searchParams)
  const viewer = await findViewer()
  return (
    <>
      <PageTitle
        action={viewer && <a href="/templates/mine">Your own</a>}
        lead={
          <>
            Messages, calls and checklists for yes, no and not yet. Fill in what is yours; then copy it, send
            it or take it with you. <a href="/templates/resumes">Résumés and cover letters</a> are here, too.
          </>
        }
      >
        Find the right words
      </PageTitle>
      <LibraryControls filter={filter} />
      {filter.q ? (
        <LibraryFound filter={filter} found={await searchLibrary(filter)} />
      ) : (
        <Browse filter={filter} />
      )}
    </>
  )
}

async function Browse({ filter }: { filter: LibraryFilter }) {
  const sections = await listLibrary(filter)
  const [section] = sections
  if (!section && filter.page > 1) {
    return (
      <EmptyState
        action={
          <ButtonLink href={libraryHref(filter)} variant="plain">
            Go to the first page
          </ButtonLink>
        }
        title={`There is no page ${filter.page}`}
      >
        <p>The list ends before that.</p>
      </EmptyState>
    )
  }
  if (!section) {
    return (
      <EmptyState
        action={
          <ButtonLink href="/templates" variant="plain">
            See all of them
          </ButtonLink>
        }
        title="No text is of that kind"
      >
        <p>Leave out one of the filters, or search in all languages.</p>
      </EmptyState>
    )
  }
  return (
    <>
      <LibrarySections filter={filter} sections={sections} />
      {filter.situation && <Pages filter={filter} isMore={section.isMore} />}
    </>
  )
}

function Pages({ filter, isMore }: { filter: LibraryFilter; isMore: boolean }) {
  const { page } = filter
  if (page === 1 && !isMore) return null
  return (
    <nav aria-label="Pages" className="pager">
      {page > 1 && (
        <a href={libraryHref(filter, { page: page - 1 })} rel="prev">
          Previous page
        </a>
      )}
      <span aria-current="page">Page {page}</span>
      {isMore && (
        <a href={libraryHref(filter, { page: page + 1 })} rel="next">
          Next page
        </a>
      )}
    </nav>
  )
}
