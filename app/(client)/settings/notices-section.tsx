import { saveChoicesAction } from '@/app/(client)/inbox/actions'
import { NoticeChoices } from '@/components/notices/notice-choices'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Role } from '@/lib/generated/prisma/enums'
import { kindsFor, type NoticeKind } from '@/lib/notices/kinds'

type NoticesSectionProps = {
  role: Role
  /** What can be turned off, as it is now. */
  choices: readonly { name: NoticeKind; inApp: boolean; byMail: boolean }[]
}

/** What somebody is told, in the inbox and by mail. */
export function NoticesSection({ role, choices }: NoticesSectionProps) {
  const kinds = kindsFor(role)
  const fixed = kinds.filter(({ isPromise }) => isPromise)
  return (
    <section className="grid gap-5 border-line border-t pt-8" id="notices">
      <h2>What you are told</h2>
      <p>
        Everything stands in your <a href="/inbox">inbox</a> and comes by mail, unless you turn it off. A
        letter has no word of any message, only a link.
      </p>
      {choices.length > 0 && (
        <ActionForm action={saveChoicesAction} id="choices">
          <NoticeChoices choices={choices} kinds={kinds} />
          <SubmitButton pendingLabel="Saving …" variant="plain">
            Save what I am told
          </SubmitButton>
        </ActionForm>
      )}
      <div className="grid gap-2">
        <h3>Always told</h3>
        <p>A promised time rests on these, so they cannot be turned off.</p>
        <ul className="grid list-disc gap-1 pl-5">
          {fixed.map(({ name, label }) => (
            <li key={name}>{label}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
