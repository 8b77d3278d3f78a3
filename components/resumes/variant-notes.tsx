import { type Note, topics } from '@/lib/resumes/variant-text'

/** What the form of a country does, and what to ask somebody who knows its custom. */
export function VariantNotes({ notes, country }: { notes: readonly Note[]; country: string }) {
  return (
    <aside aria-labelledby="notes">
      <h2 id="notes">What this form does</h2>
      <p className="mt-3">
        Customs differ by field and employer. What we could not prove by a source stands here as a question
        for a coach who knows {country}.
      </p>
      <dl>
        {notes.map((note) => (
          <div key={note.about}>
            <dt>{topics[note.about]}</dt>
            <dd>{note.does}</dd>
            <dd>{note.source ? <Source {...note.source} /> : `For a coach to confirm: ${note.ask}`}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

function Source({ title, url, checkedOn }: NonNullable<Note['source']>) {
  return (
    <>
      Source: <a href={url}>{title}</a>, read on <time dateTime={checkedOn}>{checkedOn}</time>.
    </>
  )
}
