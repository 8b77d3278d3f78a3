import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** In the place of a review whose client shares it no longer. */
export function TakenBack() {
  return (
    <EmptyState
      action={<ButtonLink href="/coach">Go to the queue</ButtonLink>}
      title="The client has taken this back"
    >
      <p>Nothing of it is shown any more, and nothing more can be written.</p>
    </EmptyState>
  )
}
