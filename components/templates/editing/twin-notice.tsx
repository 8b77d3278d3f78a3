type TwinNoticeProps = { twins: readonly { slug: string; title: string }[] }

/** Drafts begin with one text of a kind, tone and language: whoever writes a second one should know. */
export function TwinNotice({ twins }: TwinNoticeProps) {
  if (twins.length === 0) return null
  return (
    <section aria-labelledby="twins">
      <h2 id="twins">Also published for this kind, tone and language</h2>
      <ul>
        {twins.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/coach/templates/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>Drafts begin with the one whose address comes first. Retire those that should not be used.</p>
    </section>
  )
}
