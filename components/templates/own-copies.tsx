import type { listOwn } from '@/lib/templates/own/queries'

type OwnCopiesProps = { copies: Awaited<ReturnType<typeof listOwn>>['copies'] }

/** The viewer's own versions of texts, the last changed first. */
export function OwnCopies({ copies }: OwnCopiesProps) {
  if (copies.length === 0) {
    return <p>None yet. On the page of a text, “Keep my own copy” lets you word it as you would say it.</p>
  }
  return (
    <ul className="texts">
      {copies.map(({ id, title, template }) => (
        <li key={id}>
          <a href={`/templates/mine/${id}`}>{title}</a>
          {template && template.title !== title && <p>From “{template.title}”.</p>}
        </li>
      ))}
    </ul>
  )
}
