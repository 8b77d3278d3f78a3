import type { Situation } from '@/lib/advice/situation'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { FactChange } from './schema'
import { type Known, situationOf } from './situation-of'

/** The Situation as it would be now without these changes; null where nothing was to be answered. */
export function situationBefore(known: Known, changes: readonly FactChange[], now: Date): Situation | null {
  const all = { ...known.facts, stage: known.stage } as Record<string, unknown> & { stage: Stage }
  for (const { path, before } of changes) {
    if (before === null) delete all[path]
    else Object.assign(all, { [path]: before })
  }
  const { stage, ...facts } = all
  return situationOf({ ...known, stage, facts }, now)
}
