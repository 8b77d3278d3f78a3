import { Fold } from '@/components/ui/fold'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Commitment } from '@/lib/opportunities/commitment'
import { factGroups, isAskedAt } from '@/lib/opportunities/facts/catalogue'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { FactRows, fromList } from './fact-rows'

type FactTableProps = {
  known: Facts & { stage: Stage }
  commitment: Commitment | null
  zone: string
  now: Date
  path: string
}

/** What was told, in one list; what else is worth telling at this stage, folded by group. Each can stay unknown. */
export function FactTable(props: FactTableProps) {
  const { known, commitment } = props
  const isTold = (fact: Fact) => known[fact.path] !== undefined || fromList(fact, known, commitment) !== null
  const told = factGroups.flatMap(({ facts }) => facts.filter(isTold))
  return (
    <>
      <section aria-labelledby="told">
        <h2 id="told">What you have told</h2>
        <FactRows {...props} facts={told} />
      </section>
      <section aria-labelledby="untold" className="folds">
        <h2 id="untold">What else could matter</h2>
        {factGroups.map(({ id, title, facts }) => {
          const open = facts.filter((fact) => !isTold(fact) && isAskedAt(fact, known.stage))
          if (open.length === 0) return null
          return (
            <Fold key={id} note={`${open.length} open`} title={title}>
              <FactRows {...props} facts={open} />
            </Fold>
          )
        })}
      </section>
    </>
  )
}
