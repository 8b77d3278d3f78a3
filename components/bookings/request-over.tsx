import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

type RequestOverProps = {
  request: { state: string; kind: { slug: string }; coach: { slug: string; name: string } }
}

/** There is nothing to confirm any more: it has been done, called off, or the time is over. */
export function RequestOver({ request: { state, kind, coach } }: RequestOverProps) {
  const again = <ButtonLink href={`/book/${coach.slug}/${kind.slug}`}>See the free times</ButtonLink>
  if (state === 'confirmed') {
    return (
      <EmptyState title="This call is confirmed">
        <p>The letter that confirms it says where it takes place, and moves or cancels it.</p>
      </EmptyState>
    )
  }
  if (state === 'cancelled') {
    return (
      <EmptyState action={again} title="This call was cancelled">
        <p>You can choose another time with {coach.name}.</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState action={again} title="The fifteen minutes are over">
      <p>The time is free for others again, and perhaps for you. It takes a minute to choose it once more.</p>
    </EmptyState>
  )
}
