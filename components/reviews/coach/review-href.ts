import type { ReviewShown } from '@/lib/reviews/schema'

const usual: Partial<ReviewShown> = { view: 'suggestions', settled: 'hide' }

/** The address of a review as it is shown, with some of it changed; what is as usual is left out of it. */
export function reviewHref(id: string, shown: ReviewShown, change: Partial<ReviewShown> = {}): string {
  const { a, b, ...rest } = { ...shown, reply: null, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...rest, ...(rest.view === 'versions' && { a, b }) }))
    if (value !== null && value !== usual[name as keyof ReviewShown]) query.set(name, String(value))
  return query.size === 0 ? `/coach/reviews/${id}` : `/coach/reviews/${id}?${query}`
}
