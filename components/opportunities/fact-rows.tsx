import { Facts as FactList } from '@/components/ui/facts'
import type { Commitment } from '@/lib/opportunities/commitment'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { sayFact } from '@/lib/opportunities/facts/say-fact'

type FactRowsProps = {
  facts: readonly Fact[]
  known: Facts
  commitment: Commitment | null
  zone: string
  now: Date
  /** The address of the page; `?fact=` opens one. */
  path: string
}

/** Facts with what is known of them, each with its way to answer or change it. */
export function FactRows({ facts, known, commitment, zone, now, path }: FactRowsProps) {
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

/** The strongest other commitment comes from the client's own list, unless they said otherwise. */
export function fromList(fact: Fact, known: Facts, commitment: Commitment | null): string | null {
  if (fact.path !== 'otherCommitment.kind' || known[fact.path] !== undefined || !commitment) return null
  const kind = fact.kind === 'choice' && fact.options.find(([value]) => value === commitment.kind)?.[1]
  return `${kind || commitment.kind}: ${commitment.employer} (from your list)`
}
