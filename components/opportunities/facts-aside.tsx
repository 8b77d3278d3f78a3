import type { Advice } from '@/lib/advice/advice'
import type { Stage } from '@/lib/generated/prisma/enums'
import type { Commitment } from '@/lib/opportunities/commitment'
import { factGroups, findFact } from '@/lib/opportunities/facts/catalogue'
import type { Fact, Facts } from '@/lib/opportunities/facts/fact'
import { FactForm } from './fact-form'
import { FactRows } from './fact-rows'

type FactsAsideProps = {
  advice: Advice | null
  known: Facts & { stage: Stage }
  commitment: Commitment | null
  zone: string
  now: Date
  /** The address of the page itself; `?fact=` opens one. */
  path: string
  /** The fact that is open. */
  opened: Fact | undefined
  form: Pick<Parameters<typeof FactForm>[0], 'action' | 'carry'>
  /** Where all facts are. */
  all?: string
}

/** What the answer rests on: known facts and open questions, each with its own way to change it. */
export function FactsAside(props: FactsAsideProps) {
  const { advice, known, zone, path, opened, form, all } = props
  const asked = (advice?.questions ?? []).flatMap(({ id }) => findFact(id) ?? [])
  return (
    <aside aria-label="Facts behind this answer" className="facts-aside" id="facts">
      <h2>What this answer rests on</h2>
      {opened && (
        <div className="opened" id="fact">
          <FactForm {...form} facts={[opened]} known={known} zone={zone} />
          <a href={path}>Leave it as it is</a>
        </div>
      )}
      <FactRows {...props} facts={shown(known, asked)} />
      <p>{asked.length === 0 ? 'Nothing you have left open could change this answer.' : null}</p>
      {all && <a href={all}>All facts</a>}
    </aside>
  )
}

/** Open questions first, then what is known, in the order of the catalogue. */
function shown(known: Facts, asked: readonly Fact[]): Fact[] {
  const told = factGroups.flatMap(({ facts }) => facts.filter(({ path }) => known[path] !== undefined))
  const elsewhere = findFact('otherCommitment.kind')
  return [...new Set([...asked, ...told, ...(elsewhere ? [elsewhere] : [])])]
}
