import { Button } from '@/components/ui/button'
import { closedStages, openStages, stageLabels } from '@/lib/opportunities/facts/stage'
import type { ListFilter } from '@/lib/opportunities/schema'
import { zoneCity } from '@/lib/time'
import { verdictLabels } from './answer-words'
import { listHref } from './list-href'

type ListControlsProps = { filter: ListFilter; total: number; zone: string }

/** Search, filter, sort and view of the list: a form that only reads, so all of it stands in the address. */
export function ListControls({ filter, total, zone }: ListControlsProps) {
  return (
    <>
      <form action="/opportunities" className="controls">
        <label>
          Search
          <input defaultValue={filter.q} name="q" type="search" />
        </label>
        <details className="narrow-down" open={isNarrowed(filter)}>
          <summary>Filter and sort</summary>
          <div>
            <Pick label="Show" name="show" options={shows} value={filter.show} />
            <Pick empty="Any stage" label="Stage" name="stage" options={stages} value={filter.stage} />
            <Pick
              empty="Any answer"
              label="Answer"
              name="verdict"
              options={Object.entries(verdictLabels)}
              value={filter.verdict}
            />
            <Pick label="Sort by" name="sort" options={sorts} value={filter.sort} />
          </div>
        </details>
        {filter.view === 'board' && <input name="view" type="hidden" value="board" />}
        <Button variant="plain">Apply</Button>
      </form>
      <p className="views">
        <span>{total === 1 ? '1 opportunity' : `${total} opportunities`}</span>
        <small>{zoneCity(zone)} time</small>
        <a
          aria-current={filter.view === 'table' ? 'true' : undefined}
          href={listHref(filter, { view: 'table' })}
        >
          Table
        </a>
        <a
          aria-current={filter.view === 'board' ? 'true' : undefined}
          href={listHref(filter, { view: 'board' })}
        >
          Board
        </a>
      </p>
    </>
  )
}

function isNarrowed({ show, stage, verdict, sort }: ListFilter): boolean {
  return show !== 'open' || sort !== 'deadline' || Boolean(stage || verdict)
}

const shows = [
  ['open', 'Open'],
  ['closed', 'Closed'],
  ['all', 'All'],
] as const

const sorts = [
  ['deadline', 'Deadline'],
  ['updated', 'Last change'],
  ['employer', 'Employer'],
] as const

const stages = [...openStages, ...closedStages].map((stage) => [stage, stageLabels[stage]] as const)

type PickProps = {
  name: string
  label: string
  value: string | undefined
  options: readonly (readonly [value: string, label: string])[]
  empty?: string
}

function Pick({ name, label, value, options, empty }: PickProps) {
  return (
    <label>
      {label}
      <select defaultValue={value ?? ''} name={name}>
        {empty && <option value="">{empty}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
