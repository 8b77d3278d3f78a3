import type { Metadata } from 'next'
import '@/components/bookings/availability/availability.css'
import { PictureSection } from '@/components/bookings/availability/picture-section'
import { ProfileForm } from '@/components/bookings/availability/profile-form'
import { PublishSection } from '@/components/bookings/availability/publish-section'
import { ReviewsSection } from '@/components/bookings/availability/reviews-section'
import { PageTitle } from '@/components/ui/page-title'
import { requireRole } from '@/lib/auth'
import { missingOf } from '@/lib/bookings/availability/publish-coach'
import { findProfile, listOfferedKinds } from '@/lib/bookings/availability/queries'
import type { CoachProfile } from '@/lib/bookings/availability/schema'
import type { Viewer } from '@/lib/viewer'
import {
  publishCoachAction,
  removeCoachPictureAction,
  saveCoachPictureAction,
  saveCoachProfileAction,
  takeReviewsAction,
  unpublishCoachAction,
} from './actions'

export const metadata: Metadata = { title: 'Your profile' }

export default async function CoachProfilePage() {
  const viewer = await requireRole('coach')
  const [coach, kinds] = await Promise.all([findProfile(viewer), listOfferedKinds()])
  const profile = coach?.profile ?? emptyProfile(viewer)
  const offered = kinds.filter(({ id }) => profile.kinds.includes(id))
  return (
    <div className="column">
      <PageTitle lead="What clients read before they choose you.">Your profile</PageTitle>
      {coach && (
        <PublishSection
          href={offered[0] ? `/book/${profile.slug}/${offered[0].slug}` : null}
          missing={missingOf({ headline: profile.headline, kinds: offered.length, hours: coach.hours })}
          publish={publishCoachAction}
          publishedAt={coach.publishedAt}
          unpublish={unpublishCoachAction}
          zone={viewer.zone}
        />
      )}
      <section aria-labelledby="about-head" className="grid gap-6 border-line border-t pt-8">
        <h2 id="about-head">You and your calls</h2>
        <ProfileForm action={saveCoachProfileAction} isNew={!coach} kinds={kinds} profile={profile} />
      </section>
      {coach && <ReviewsSection save={takeReviewsAction} takesReviews={coach.takesReviews} />}
      {coach && (
        <PictureSection
          changedAt={coach.pictureChangedAt}
          remove={removeCoachPictureAction}
          save={saveCoachPictureAction}
          slug={profile.slug}
        />
      )}
    </div>
  )
}

/** What the form begins with: what the account knows already. */
function emptyProfile({ name, zone }: Viewer): CoachProfile {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return {
    slug: plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''),
    headline: '',
    bio: '',
    languages: [],
    countries: [],
    zone,
    phone: null,
    videoPattern: null,
    reminderMinutes: [1440, 60],
    dailyCap: null,
    weeklyCap: null,
    kinds: [],
  }
}
