import { type ReviewShown, reviewViews } from '@/lib/reviews/schema'
import { reviewHref } from './review-href'

type ReviewView = ReviewShown['view']

type ReviewViewsProps = { id: string; shown: ReviewShown; isWriting: boolean }

/** The ways to look at the letter; each stands in the address, and waits until a copy in hand is saved. */
export function ReviewViews({ id, shown, isWriting }: ReviewViewsProps) {
  const labels: Record<ReviewView, string> = {
    suggestions: 'With suggestions',
    text: 'Their text',
    result: 'If all are taken',
    versions: 'Versions',
    edit: 'Edit a copy',
  }
  const views = reviewViews.filter((one) => one !== 'edit' || isWriting)
  return (
    <nav aria-label="Views of the letter" className="views review-views" data-after-save="">
      {views.map((one) => (
        <a
          aria-current={one === shown.view ? 'page' : undefined}
          href={reviewHref(id, shown, { view: one })}
          key={one}
        >
          {labels[one]}
        </a>
      ))}
    </nav>
  )
}
