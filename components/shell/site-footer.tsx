'use client'

/** Under every page: what this is not, whom to ask instead, and where to write. */
export function SiteFooter({ brand, support }: { brand: string; support: string }) {
  return (
    <footer className="foot">
      <p>
        {brand} is not legal advice. For contracts and permits, ask a lawyer or a registered adviser in the
        country concerned.
      </p>
      <p>
        Something not right? Write to <a href={`mailto:${support}`}>{support}</a>.
      </p>
    </footer>
  )
}
