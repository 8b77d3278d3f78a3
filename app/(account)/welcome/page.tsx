import type { Metadata } from 'next'
import { DetectedZone } from '@/app/(account)/detected-zone'
import { type PageProps, targetOf } from '@/app/(account)/search-params'
import { welcomeAction } from '@/app/(account)/welcome/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPassword } from '@/lib/accounts/queries'
import { listZones } from '@/lib/accounts/zones'
import { requireViewer } from '@/lib/auth'

export const metadata: Metadata = { title: 'Welcome' }

export default async function WelcomePage(props: PageProps) {
  const viewer = await requireViewer()
  const target = await targetOf(props)
  const asksPassword = !(await hasPassword(viewer))
  return (
    <>
      <PageTitle lead="Your account is open. A few things help; all of them can wait.">Welcome</PageTitle>
      <ActionForm action={welcomeAction}>
        <Field
          autoComplete="name"
          defaultValue={viewer.name}
          hint="As you want to be called."
          label="Name"
          name="name"
        />
        <Field
          defaultValue={viewer.zone}
          hint="Deadlines are shown in it. Type a city to search."
          label="Time zone"
          list={listZones()}
          name="zone"
        />
        <DetectedZone fieldId="zone" />
        {asksPassword && (
          <Field
            autoComplete="new-password"
            hint="At least 12 characters, or leave it empty: a mailed code always works."
            label="Password, if you like"
            name="password"
            type="password"
          />
        )}
        <Hidden name="next" value={target} />
        <div className="acts">
          <SubmitButton pendingLabel="Saving …">Save and go on</SubmitButton>
          <a href={target}>Skip for now</a>
        </div>
      </ActionForm>
    </>
  )
}
