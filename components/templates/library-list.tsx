import { libraryHref } from '@/components/templates/library-href'
import { kindOfText } from '@/components/templates/template-words'
import { situations } from '@/lib/templates/kinds'
import type { LibraryRow } from '@/lib/templates/library-row'
import type { LibrarySection } from '@/lib/templates/list-library'
import type { LibraryFilter } from '@/lib/templates/schema'

/** The texts by situation; each leads to the rest of it where there is more. */
export function LibrarySections({ sections, filter }: { sections: LibrarySection[]; filter: LibraryFilter }) {
  return sections.map(({ situation, rows, isMore }) => (
    <section aria-labelledby={situation} className="situation" key={situation}>
      <h2 id={situation}>{situations[situation]}</h2>
      <div>
        <LibraryTexts rows={rows} />
        {isMore && !filter.situation && (
          <p className="more">
            <a href={libraryHref(filter, { situation })}>
              All of these<span className="sr-only">: {situations[situation]}</span>
            </a>
          </p>
        )}
      </div>
    </section>
  ))
}

/** A list of texts: what it is called, when it is used, and what kind of text it is. */
export function LibraryTexts({ rows }: { rows: readonly LibraryRow[] }) {
  return (
    <ul className="texts">
      {rows.map((row) => (
        <li key={row.slug} lang={row.locale}>
          <a href={`/templates/${row.slug}`}>{row.title}</a>
          <p>{row.whenToUse}</p>
          <small lang="en-GB">{kindOfText(row)}</small>
        </li>
      ))}
    </ul>
  )
}
