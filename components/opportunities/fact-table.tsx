import { Facts as FactList } from '@/components/ui/facts'
import { Fold } from '@/components/ui/fold'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Commitment } from '@/lib/opportunities/commitment'
import { factGroups, isAskedAt } from '@/lib/opportunities/facts/catalogue'
import type { Fact } from '@/lib/opportunities/facts/fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import type { Facts } from '@/lib/opportunities/situation-of'
import { fromList } from './facts-aside'

type FactTableProps = {
  known: Facts & { stage: Stage }
  commitment: Commitment | null
  zone: string
  now: Date
  path: string
}

/** Every fact worth telling at this stage, by group; each can stay unknown. */
export function FactTable({ known, commitment, zone, now, path }: FactTableProps) {
  const worthTelling = (fact: Fact) => known[fact.path] !== undefined || isAskedAt(fact, known.stage)
  return (
    <section className="folds">
      {factGroups.map(({ id, title, facts }) => {
        const shown = facts.filter(worthTelling)
        const told = shown.filter((fact) => known[fact.path] !== undefined).length
        if (shown.length === 0) return null
        return (
          <Fold key={id} note={`${told} of ${shown.length} told`} open={told > 0} title={title}>
            <FactList
              facts={shown.map((fact) => ({
                term: fact.label,
                value: fromList(fact, known, commitment) ?? sayFact(fact, known[fact.path], zone, now),
                action: (
                  <a href={`${path}?fact=${fact.path}#fact`}>
                    {known[fact.path] === undefined ? 'Answer' : 'Change'}
                    <span className="sr-only"> {fact.label}</span>
                  </a>
                ),
              }))}
            />
          </Fold>
        )
      })}
    </section>
  )
}
