import { verdictLabels } from '@/components/opportunities/answer-words'
import { Facts } from '@/components/ui/facts'
import type { getBriefing } from '@/lib/bookings/get-briefing'
import { factGroups } from '@/lib/opportunities/facts/catalogue'
import type { FactValue } from '@/lib/opportunities/facts/read-fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import { formatInstant, zoneCity } from '@/lib/time'

type Shared = NonNullable<Awaited<ReturnType<typeof getBriefing>>['shared']>

/** What a client shares of an opportunity, in the words they know it by. */
export function SharedOpportunity({ shared, zone, now }: { shared: Shared; zone: string; now: Date }) {
  const { employer, role, place, stage, answerBy, verdict, facts } = shared
  const rows = [
    { term: 'Employer', value: employer },
    { term: 'Role', value: role },
    { term: 'Place', value: place },
    { term: 'Where it stands', value: stage && stageLabels[stage] },
    {
      term: 'Answer by',
      value: answerBy && `${formatInstant(answerBy, zone, now)} in ${zoneCity(zone)}`,
    },
    { term: 'The answer given', value: verdict && verdictLabels[verdict] },
    ...factRows((facts ?? {}) as Record<string, unknown>, zone, now),
  ].filter(({ value }) => value)
  return <Facts facts={rows} />
}

function factRows(known: Record<string, unknown>, zone: string, now: Date) {
  const told = factGroups.flatMap(({ facts }) => facts.filter(({ path }) => known[path] !== undefined))
  return told.map((fact) => ({
    term: fact.label,
    value: sayFact(fact, known[fact.path] as FactValue, zone, now),
  }))
}
