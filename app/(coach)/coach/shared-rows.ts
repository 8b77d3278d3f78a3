import { verdictLabels } from '@/components/opportunities/answer-words'
import type { Fact } from '@/components/ui/facts'
import type { findShared } from '@/lib/find-shared'
import { factGroups } from '@/lib/opportunities/facts/catalogue'
import type { FactValue } from '@/lib/opportunities/facts/read-fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import { formatInstant, zoneCity } from '@/lib/time'

type Shared = NonNullable<Awaited<ReturnType<typeof findShared>>>

/** What a client shares of an opportunity, in the words they know it by: where it stands, and the facts told. */
export function sharedRows(shared: Shared, zone: string, now: Date): { lines: Fact[]; facts: Fact[] } {
  const { employer, role, place, stage, answerBy, verdict, facts } = shared
  const lines = [
    { term: employer ? 'Employer' : 'Place', value: [employer, place].filter(Boolean).join(', ') },
    { term: 'Role', value: role },
    { term: 'Where it stands', value: stage && stageLabels[stage] },
    {
      term: 'Answer by',
      value: answerBy && `${formatInstant(answerBy, zone, now)} in ${zoneCity(zone)}`,
    },
    { term: 'The answer given', value: verdict && verdictLabels[verdict] },
  ]
  const told = factRows((facts ?? {}) as Record<string, unknown>, zone, now)
  return { lines: lines.filter(({ value }) => value), facts: told.filter(({ value }) => value) }
}

function factRows(known: Record<string, unknown>, zone: string, now: Date): Fact[] {
  const told = factGroups.flatMap(({ facts }) => facts.filter(({ path }) => known[path] !== undefined))
  return told.map((fact) => ({
    term: fact.label,
    value: sayFact(fact, known[fact.path] as FactValue, zone, now),
  }))
}
