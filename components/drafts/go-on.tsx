import type { UnsentDraft } from '@/lib/drafts/queries'

/** Messages begun and not sent, each with the way back to it. */
export function GoOn({ drafts }: { drafts: readonly UnsentDraft[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="go-on">
      <h2 id="go-on">Messages you have begun</h2>
      <ul>
        {drafts.map(({ id, opportunity, title }) => (
          <li key={id}>
            <a href={`/drafts/${id}`}>
              {opportunity ? `Continue the message to ${opportunity.employer}` : `Continue: ${title}`}
            </a>
            {opportunity && <span className="text-soft"> {title}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
