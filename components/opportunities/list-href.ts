import type { ListFilter } from '@/lib/opportunities/schema'

const usual: Partial<ListFilter> = { q: '', show: 'open', sort: 'deadline', view: 'table', page: 1 }

/** The address of the list with some of its settings changed; what is as usual is left out of it. */
export function listHref(filter: ListFilter, change: Partial<ListFilter>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, page: 1, ...change })) {
    if (value !== undefined && value !== usual[name as keyof ListFilter]) query.set(name, String(value))
  }
  return query.size === 0 ? '/opportunities' : `/opportunities?${query}`
}
