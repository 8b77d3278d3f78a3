import type { Metadata } from 'next'
import { FeedSection } from '@/app/(client)/settings/feed-section'
import { NoticesSection } from '@/app/(client)/settings/notices-section'
import { PasswordSection } from '@/app/(client)/settings/password-section'
import { ProfileSection } from '@/app/(client)/settings/profile-section'
import { SessionsSection } from '@/app/(client)/settings/sessions-section'
import { PageTitle } from '@/components/ui/page-title'
import { hasPassword, listSessions } from '@/lib/accounts/queries'
import { requireViewer } from '@/lib/auth'
import { findOwnFeedToken } from '@/lib/bookings/feeds/queries'
import { env } from '@/lib/env'
import { listChoices } from '@/lib/notices/queries'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const viewer = await requireViewer()
  const [passwordIsSet, sessions, feedToken, choices] = await Promise.all([
    hasPassword(viewer),
    listSessions(viewer),
    findOwnFeedToken(viewer),
    listChoices(viewer),
  ])
  return (
    <div className="grid w-full max-w-[38rem] gap-12">
      <PageTitle lead={`You are signed in as ${viewer.email}.`}>Settings</PageTitle>
      <ProfileSection viewer={viewer} />
      <section className="grid gap-2">
        <h2>Your résumé</h2>
        <p>
          <a href="/resumes">Write it once</a>, and take it as a CV and a cover letter for seven job markets.
        </p>
      </section>
      <section className="grid gap-2">
        <h2>Who can see what</h2>
        <p>
          <a href="/sharing">What coaches can see of yours</a>, and the way to take it back.
        </p>
      </section>
      <FeedSection url={feedToken && new URL(`/api/feeds/${feedToken}`, env().APP_URL).href} />
      <NoticesSection choices={choices} role={viewer.role} />
      <PasswordSection email={viewer.email} isSet={passwordIsSet} />
      <SessionsSection sessions={sessions} zone={viewer.zone} />
    </div>
  )
}
