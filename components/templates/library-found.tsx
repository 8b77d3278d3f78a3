import { libraryHref } from '@/components/templates/library-href'
import { LibraryTexts } from '@/components/templates/library-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { situations } from '@/lib/templates/kinds'
import { namesDocument } from '@/lib/templates/names-document'
import type { LibraryFilter } from '@/lib/templates/schema'
import { type Found, searchPageSize } from '@/lib/templates/search-library'

/** What a search has found, how it came to be, and the way on where there is nothing. */
export function LibraryFound({ found, filter }: { found: Found; filter: LibraryFilter }) {
  const aside = namesDocument(filter.q) && <Documents />
  if (found.total === 0) {
    return (
      <>
        {aside}
        <Nothing filter={filter} found={found} />
      </>
    )
  }
  return (
    <section aria-label="Found">
      {aside}
      <p className="found">{said(found, filter)}</p>
      <LibraryTexts rows={found.rows} />
      <Pager
        hrefOf={(page) => libraryHref(filter, { page })}
        page={found.page}
        pages={Math.ceil(found.total / searchPageSize)}
      />
    </section>
  )
}

function Documents() {
  return (
    <p className="found">
      Résumés and cover letters have <a href="/templates/resumes">a page of their own</a>.
    </p>
  )
}

function said({ total, isMore, words, how }: Found, { q }: LibraryFilter): string {
  const count = isMore ? `The ${total} that fit best` : total === 1 ? '1 text' : `${total} texts`
  if (how === 'corrected') return `Nothing for “${q}”. ${count} for “${words}”:`
  if (how === 'some') return `Nothing has all of “${q}”. ${count} with some of it, the nearest first:`
  return `${count} for “${q}”, the nearest first`
}

function Nothing({ found, filter }: { found: Found; filter: LibraryFilter }) {
  if (found.elsewhere > 0) {
    return (
      <EmptyState
        action={
          <a href={libraryHref({ q: filter.q })}>
            {found.elsewhere === 1 ? 'See the one elsewhere' : `See the ${found.elsewhere} elsewhere`}
          </a>
        }
        title={`Nothing for “${filter.q}” among these`}
      >
        <p>There is something in another situation, tone or language.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={`Nothing for “${filter.q}”`}>
      <p>Try fewer words, or begin with where you stand:</p>
      <ul>
        {Object.entries(situations).map(([situation, label]) => (
          <li key={situation}>
            <a href={`/templates?situation=${situation}`}>{label}</a>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
