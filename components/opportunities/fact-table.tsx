import { Facts as FactList } from '@/components/ui/facts'
import { Fold } from '@/components/ui/fold'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Commitment } from '@/lib/opportunities/commitment'
import { factGroups, isAskedAt } from '@/lib/opportunities/facts/catalogue'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'
import { fromList } from './facts-aside'

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
        <Rows {...props} facts={told} />
      </section>
      <section aria-labelledby="untold" className="folds">
        <h2 id="untold">What else could matter</h2>
        {factGroups.map(({ id, title, facts }) => {
          const open = facts.filter((fact) => !isTold(fact) && isAskedAt(fact, known.stage))
          if (open.length === 0) return null
          return (
            <Fold key={id} note={`${open.length} open`} title={title}>
              <Rows {...props} facts={open} />
            </Fold>
          )
        })}
      </section>
    </>
  )
}

function Rows({ facts, known, commitment, zone, now, path }: FactTableProps & { facts: readonly Fact[] }) {
  return (
    <FactList
      facts={facts.map((fact) => ({
        term: fact.label,
        value: fromList(fact, known, commitment) ?? sayFact(fact, known[fact.path], zone, now),
        action: (
          <a href={`${path}?fact=${fact.path}#fact`}>
            {known[fact.path] === undefined && !fromList(fact, known, commitment) ? 'Answer' : 'Change'}
            <span className="sr-only"> {fact.label}</span>
          </a>
        ),
      }))}
    />
  )
}
