import { saveProfileAction } from '@/app/(client)/settings/actions'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { listZones } from '@/lib/accounts/zones'
import type { Viewer } from '@/lib/viewer'

export function ProfileSection({ viewer }: { viewer: Viewer }) {
  return (
    <section className="grid gap-5">
      <h2>You</h2>
      <ActionForm action={saveProfileAction} id="profile">
        <Field autoComplete="name" defaultValue={viewer.name} label="Name" name="name" required />
        <Field
          defaultValue={viewer.zone}
          hint="Deadlines are shown in it. Type a city to search."
          label="Time zone"
          list={listZones()}
          name="zone"
          required
        />
        <SubmitButton pendingLabel="Saving …">Save</SubmitButton>
      </ActionForm>
    </section>
  )
}
