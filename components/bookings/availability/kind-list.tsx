import { sayLength, sayPlace } from '@/components/bookings/call-words'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { listKinds } from '@/lib/bookings/availability/queries'
import type { FormState } from '@/lib/form-action'

type KindListProps = {
  kinds: Awaited<ReturnType<typeof listKinds>>
  move: (state: FormState, form: FormData) => Promise<FormState>
}

/** The kinds of call in the order in which people see them, each leading to its form. */
export function KindList({ kinds, move }: KindListProps) {
  const last = kinds.findLast(({ retiredAt }) => !retiredAt)
  return (
    <ActionForm action={move} id="order">
      <ul className="own-rows">
        {kinds.map((kind, index) => (
          <li key={kind.id}>
            <p>
              <a href={`/admin/calls/kinds/${kind.id}`}>{kind.name}</a>
              <small>{aboutOf(kind)}</small>
            </p>
            {!kind.retiredAt && <Moves {...kind} isFirst={index === 0} isLast={kind === last} />}
          </li>
        ))}
      </ul>
    </ActionForm>
  )
}

function aboutOf({ lengthMinutes, place, retiredAt, _count }: KindListProps['kinds'][number]): string {
  if (retiredAt) return 'Retired: nobody can book it'
  const by = _count.coaches === 1 ? '1 coach offers it' : `${_count.coaches} coaches offer it`
  return `${sayLength(lengthMinutes)}, ${sayPlace(place)}; ${by}`
}

type MovesProps = { id: string; name: string; isFirst: boolean; isLast: boolean }

function Moves({ id, name, isFirst, isLast }: MovesProps) {
  const ways = [...(isFirst ? [] : ['up']), ...(isLast ? [] : ['down'])]
  return (
    <span className="flex flex-none gap-4">
      {ways.map((to) => (
        <SubmitButton key={to} name="move" value={`${to} ${id}`} variant="quiet">
          {to === 'up' ? 'Up' : 'Down'}
          <span className="sr-only">: {name}</span>
        </SubmitButton>
      ))}
    </span>
  )
}
