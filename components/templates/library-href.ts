import type { LibraryFilter } from '@/lib/templates/schema'

/** The address of the library with some of its settings changed; what is as usual is left out of it. */
export function libraryHref(filter: Partial<LibraryFilter>, change: Partial<LibraryFilter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, page: 1, ...change })) {
    if (value !== undefined && value !== '' && value !== 1) query.set(name, String(value))
  }
  return query.size === 0 ? '/templates' : `/templates?${query}`
}
