import { Fold } from '@/components/ui/fold'
import { Waypoints } from '@/components/ui/waypoints'
import type { Stage } from '@/lib/generated/prisma/enums'
import { findFact } from '@/lib/opportunities/facts/catalogue'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import type { OpportunityDetail } from '@/lib/opportunities/queries'
import type { FactChange } from '@/lib/opportunities/schema'
import { formatShort, zoneCity } from '@/lib/time'

type Event = OpportunityDetail['events'][number]

/** What was changed here and when, newest first. */
export function History({ events, zone, now }: { events: readonly Event[]; zone: string; now: Date }) {
  return (
    <Fold note={`newest first, ${zoneCity(zone)} time`} title="History">
      <Waypoints
        label="History"
        points={events.map((event) => ({
          key: event.id,
          title: sayEvent(event, zone, now),
          when: formatShort(event.at, zone),
          state: 'done',
        }))}
      />
    </Fold>
  )
}

function sayEvent({ kind, data }: Event, zone: string, now: Date): string {
  const told = data as { from?: Stage; to?: Stage; changes?: FactChange[] }
  if (kind === 'created') return 'You added it'
  if (kind === 'renamed') return 'You corrected its names'
  if (kind === 'sent') return 'You sent your message'
  if (kind === 'closed' && told.from === told.to) return 'You noted how it ended'
  if (kind === 'closed') return `You closed it: ${stageLabels[told.to ?? 'lapsed'].toLowerCase()}`
  return (told.changes ?? []).map((change) => sayChange(change, zone, now)).join('; ')
}

function sayChange({ path, before, after }: FactChange, zone: string, now: Date): string {
  const fact = findFact(path)
  if (!fact) return path
  return `${fact.label}: ${sayFact(fact, before, zone, now)} → ${sayFact(fact, after, zone, now)}`
}
