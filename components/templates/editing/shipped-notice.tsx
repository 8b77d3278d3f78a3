type ShippedNoticeProps = { slug: string; working: number; shipped: number | null }

/** The product came with new words for a text that was changed here; they wait until somebody takes them over. */
export function ShippedNotice({ slug, working, shipped }: ShippedNoticeProps) {
  if (shipped === null) return null
  return (
    <p className="notice">
      The text that comes with the product has changed since: version {shipped}. Yours stays as it is.{' '}
      <a href={`/coach/templates/${slug}/compare?from=${working}&to=${shipped}`}>Compare them</a>
    </p>
  )
}
