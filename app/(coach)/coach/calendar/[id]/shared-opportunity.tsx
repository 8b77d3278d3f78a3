import { Facts } from '@/components/ui/facts'
import type { getBriefing } from '@/lib/bookings/get-briefing'
import { sharedRows } from '../../shared-rows'

type Shared = NonNullable<Awaited<ReturnType<typeof getBriefing>>['shared']>

/** What a client shares of an opportunity, in the words they know it by. */
export function SharedOpportunity({ shared, zone, now }: { shared: Shared; zone: string; now: Date }) {
  const { lines, facts } = sharedRows(shared, zone, now)
  return <Facts facts={[...lines, ...facts]} />
}
