import { z } from 'zod'
import { instantText } from '@/lib/bookings/schema'
import { isZone, zoneNamed } from '@/lib/time'

const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** What the page of times shows: everything in the address, everything forgiving. */
export const pickerQuery = z.object({
  /** As it was typed; `zoneOfQuery` says which one is meant. */
  zone: z.string().trim().max(100).optional().catch(undefined),
  view: z.enum(['month', 'list']).catch('month').default('month'),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  day: date.optional().catch(undefined),
  /** The first day of the list. */
  from: date.optional().catch(undefined),
  /** Whether the coach's time stands beside each start. */
  theirs: z.literal('1').optional().catch(undefined),
  opportunity: z.uuid().optional().catch(undefined),
  /** Times at or after this instant are left out, such as those after a deadline. */
  until: instantText.optional().catch(undefined),
  /** The time that was chosen, to be seen once more. */
  at: instantText.optional().catch(undefined),
  /** The kind of call whose coaches are shown. */
  kind: z.string().max(80).optional().catch(undefined),
})
export type PickerQuery = z.infer<typeof pickerQuery>

/** The zone somebody typed, by name or city; null when there is none of that name. */
export function zoneOfQuery({ zone }: Pick<PickerQuery, 'zone'>): string | null {
  if (!zone) return null
  if (zone === 'UTC') return zone
  const found = zoneNamed(zone)
  // Offsets such as "+02:00" know nothing of a change of clocks.
  return found && /^[A-Za-z]/.test(found) && isZone(found) ? found : null
}

/** The same page with some of it changed; nothing else is lost. */
export function pickerHref(path: string, query: PickerQuery, change: Partial<PickerQuery>): string {
  const entries = Object.entries({ ...query, ...change }).filter(([, value]) => value && value !== 'month')
  const search = new URLSearchParams(entries as [string, string][]).toString()
  return search ? `${path}?${search}` : path
}
