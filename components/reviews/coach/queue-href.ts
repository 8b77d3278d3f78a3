import type { QueueFilter } from '@/lib/reviews/schema'

const usual: Partial<QueueFilter> = { who: 'all', show: 'open', page: 1 }

/** The address of the queue with some of its settings changed; what is as usual is left out of it. */
export function queueHref(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, page: 1, ...change })) {
    if (value !== undefined && value !== usual[name as keyof QueueFilter]) query.set(name, String(value))
  }
  return query.size === 0 ? '/coach' : `/coach?${query}`
}
