import { type ReviewShown, reviewViews } from '@/lib/reviews/schema'

type ReviewView = ReviewShown['view']

type ReviewViewsProps = { id: string; view: ReviewView; isWriting: boolean }

/** The ways to look at the letter; each stands in the address, and waits until a copy in hand is saved. */
export function ReviewViews({ id, view, isWriting }: ReviewViewsProps) {
  const labels: Record<ReviewView, string> = {
    suggestions: 'With suggestions',
    text: 'Their text',
    result: 'If all are taken',
    versions: 'Versions',
    edit: 'Edit a copy',
  }
  const shown = reviewViews.filter((one) => one !== 'edit' || isWriting)
  return (
    <nav aria-label="Views of the letter" className="views review-views" data-after-save="">
      {shown.map((one) => (
        <a
          aria-current={one === view ? 'page' : undefined}
          href={`/coach/reviews/${id}${one === 'suggestions' ? '' : `?view=${one}`}`}
          key={one}
        >
          {labels[one]}
        </a>
      ))}
    </nav>
  )
}
