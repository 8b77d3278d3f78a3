import type { TextFilter } from '@/lib/templates/editing/schema'

/** The address of the list of all texts with some of its settings changed; what is as usual is left out of it. */
export function textsHref(filter: Partial<TextFilter>, change: Partial<TextFilter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, page: 1, ...change })) {
    if (value !== undefined && value !== '' && value !== 1) query.set(name, String(value))
  }
  return query.size === 0 ? '/coach/templates' : `/coach/templates?${query}`
}
