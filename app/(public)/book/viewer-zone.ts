import { type PickerQuery, zoneOfQuery } from '@/components/bookings/picker-query'
import type { Viewer } from '@/lib/viewer'

/** In which zone somebody is told times: the one in the address, the account's, else `fallback`, which is a guess. */
export function viewerZone(viewer: Viewer | null, query: Pick<PickerQuery, 'zone'>, fallback: string) {
  const known = zoneOfQuery(query) ?? viewer?.zone
  return { zone: known ?? fallback, isGuess: known === undefined }
}
