import type { ListFilter } from '@/lib/opportunities/schema'
import { zoneCity } from '@/lib/time'
import { listHref } from './list-href'
import { ListQuestion } from './list-question'

type ListControlsProps = { filter: ListFilter; total: number; zone: string }

/** Search, filter, sort and view of the list: a form that only reads, so all of it stands in the address. */
export function ListControls({ filter, total, zone }: ListControlsProps) {
  return (
    <>
      <ListQuestion filter={filter} />
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
