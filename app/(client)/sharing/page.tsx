import type { Metadata } from 'next'
import { stopSharingAction } from '@/app/(client)/calls/actions'
import { withdrawReviewAction } from '@/app/(client)/drafts/[id]/review/actions'
import { type SharedThing, SharedWith } from '@/components/reviews/client/shared-with'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { requireViewer } from '@/lib/auth'
import { listSharedCalls } from '@/lib/bookings/queries'
import { cardLabels, type DraftChannel } from '@/lib/drafts/draft'
import { listSharing } from '@/lib/reviews/client-queries'
import { type Shareable, shareLabels } from '@/lib/shares'
import { formatInstant } from '@/lib/time'

export const metadata: Metadata = { title: 'Who can see what' }

export default async function SharingPage() {
  const viewer = await requireViewer()
  const [reviews, calls] = await Promise.all([listSharing(viewer), listSharedCalls(viewer)])
  const now = new Date()
  const things = [
    ...reviews.map(asThing),
    ...calls.map((call): SharedThing => asCall(call, formatInstant(call.startsAt, viewer.zone, now))),
  ]
  return (
    <div className="column">
      <PageTitle lead="What coaches can see of yours at this moment. Each is taken back with one press.">
        Who can see what
      </PageTitle>
      {things.length === 0 ? (
        <EmptyState title="Nobody sees anything of yours">
          <p>
            What you write stays with you until you ask for a second pair of eyes, or share an opportunity for
            a call. It is listed here then.
          </p>
        </EmptyState>
      ) : (
        <SharedWith now={now} things={things} zone={viewer.zone} />
      )}
    </div>
  )
}

function asThing({
  id,
  draftId,
  about: { channel, title, opportunity },
  coach,
  askedCoach,
  askedAt,
  claimedAt,
  shares,
}: Awaited<ReturnType<typeof listSharing>>[number]): SharedThing {
  return {
    id,
    title: opportunity ? `Message to ${opportunity.employer}` : title,
    note: cardLabels[channel as DraftChannel],
    href: `/drafts/${draftId}/review`,
    coach: coach?.name ?? null,
    awaits: askedCoach
      ? `Nobody yet; ${askedCoach.name} alone once it is taken up`
      : 'Nobody yet; one coach once it is taken up',
    since: coach && claimedAt ? claimedAt : askedAt,
    sees: ['The message, from the version you asked about on', ...shares.map((share) => shareLabels[share])],
    takeBack: { action: withdrawReviewAction, name: 'reviewId' },
  }
}

function asCall(
  { id, kind, coach, opportunity, shares, createdAt }: Awaited<ReturnType<typeof listSharedCalls>>[number],
  when: string,
): SharedThing {
  return {
    id,
    title: opportunity ? `${kind.name} about ${opportunity.employer}` : kind.name,
    note: when,
    href: `/calls/${id}`,
    coach,
    awaits: '',
    since: createdAt,
    sees: shares.map((share) => shareLabels[share as Shareable] ?? share),
    takeBack: { action: stopSharingAction, name: 'id' },
  }
}
