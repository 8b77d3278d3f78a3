import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import type { Farewell } from '@/lib/reviews/find-farewell'

const titles: Record<Farewell, string> = {
  taken_back: 'The client has taken this back',
  handed_on: 'It went to another coach',
  released: 'It went back to the queue',
}

/** In the place of a review that a coach had and sees no more. */
export function SeenNoMore({ why }: { why: Farewell }) {
  return (
    <div className="grid max-w-measure gap-6">
      <PageTitle lead="Nothing of it is shown here any more, and nothing more can be written.">
        {titles[why]}
      </PageTitle>
      <div className="acts">
        <ButtonLink href="/coach">Go to the queue</ButtonLink>
      </div>
    </div>
  )
}
