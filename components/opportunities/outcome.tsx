import { Facts } from '@/components/ui/facts'
import type { Stage } from '@/lib/generated/prisma/enums'
import { stageLabels } from '@/lib/opportunities/facts/stage'
import { closingReasons } from '@/lib/opportunities/schema'
import { formatInstant } from '@/lib/time'

type OutcomeProps = {
  opportunity: { stage: Stage; closedAt: Date | null; closedReason: string | null; learned: string | null }
  zone: string
}

/** How a closed opportunity ended, why, and what was learned. */
export function Outcome({ opportunity: { stage, closedAt, closedReason, learned }, zone }: OutcomeProps) {
  return (
    <Facts
      facts={[
        {
          term: 'Ended',
          value: `${stageLabels[stage]}${closedAt ? `, ${formatInstant(closedAt, zone)}` : ''}`,
        },
        { term: 'Why', value: reasonLabel(closedReason) },
        { term: 'Learned', value: learned || 'Nothing noted' },
      ]}
    />
  )
}

/** The words of a closing reason; none was asked for when the opportunity began as an earlier no. */
export function reasonLabel(reason: string | null): string {
  return closingReasons.find(([value]) => value === reason)?.[1] ?? 'Not noted'
}
