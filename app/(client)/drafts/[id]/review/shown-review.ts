import type { DraftDetail } from '@/lib/drafts/queries'
import type { ReviewForClient } from '@/lib/reviews/client-queries'
import type { Viewer } from '@/lib/viewer'

/** What every part of a client's review page is drawn from. */
export type ShownReview = { viewer: Viewer; draft: DraftDetail; review: ReviewForClient; now: Date }
