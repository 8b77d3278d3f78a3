import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'

/** In the place of a review whose client shares it no longer. */
export function TakenBack() {
  return (
    <div className="grid max-w-measure gap-6">
      <PageTitle lead="Nothing of it is shown any more, and nothing more can be written.">
        The client has taken this back
      </PageTitle>
      <div className="acts">
        <ButtonLink href="/coach">Go to the queue</ButtonLink>
      </div>
    </div>
  )
}
