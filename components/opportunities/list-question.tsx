'use client'
import { Button } from '@/components/ui/button'
import { Pick } from '@/components/ui/pick'
import { closedStages, openStages, stageLabels } from '@/lib/opportunities/facts/stage'
import type { ListFilter } from '@/lib/opportunities/schema'
import { verdictLabels } from './answer-words'

/** The form that asks the list: it only reads. Client code, so that its options are no part of every answer's data. */
export function ListQuestion({ filter }: { filter: ListFilter }) {
  return (
    <form action="/opportunities" className="controls">
      <label>
        Search
        <input defaultValue={filter.q} name="q" type="search" />
      </label>
      <details className="narrow-down" open={isNarrowed(filter)}>
        <summary>Filter and sort</summary>
        <div>
          <Pick label="Show" name="show" options={shows} value={filter.show} />
          <Pick any="Any stage" label="Stage" name="stage" options={stages} value={filter.stage} />
          <Pick
            any="Any answer"
            label="Answer"
            name="verdict"
            options={verdictLabels}
            value={filter.verdict}
          />
          <Pick label="Sort by" name="sort" options={sorts} value={filter.sort} />
        </div>
      </details>
      {filter.view === 'board' && <input name="view" type="hidden" value="board" />}
      <Button variant="plain">Apply</Button>
    </form>
  )
}

function isNarrowed({ show, stage, verdict, sort }: ListFilter): boolean {
  return show !== 'open' || sort !== 'deadline' || Boolean(stage || verdict)
}

const shows = { open: 'Open', closed: 'Closed', all: 'All' }

const sorts = { deadline: 'Deadline', updated: 'Last change', employer: 'Employer' }

const stages = Object.fromEntries(
  [...openStages, ...closedStages].map((stage) => [stage, stageLabels[stage]]),
)
