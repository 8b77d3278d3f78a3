import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormState } from '@/lib/form-action'
import { formatDay } from '@/lib/time'

type PublishSectionProps = {
  /** Where clients book the first kind that is offered; null while none is. */
  href: string | null
  publishedAt: Date | null
  /** What has to be done first, as words. */
  missing: readonly string[]
  zone: string
  publish: (state: FormState, form: FormData) => Promise<FormState>
  unpublish: (state: FormState, form: FormData) => Promise<FormState>
}

/** Whether clients see the coach, and the way to change it. */
export function PublishSection(props: PublishSectionProps) {
  const { href, publishedAt, missing, zone, publish, unpublish } = props
  return (
    <section aria-labelledby="publish-head" className="grid gap-4">
      <h2 id="publish-head">{publishedAt ? 'Clients can book you' : 'Clients do not see you yet'}</h2>
      {publishedAt && (
        <p>
          Since {formatDay(publishedAt, zone)}
          {href && (
            <>
              , <a href={href}>as they see it</a>
            </>
          )}
          .
        </p>
      )}
      {!publishedAt && missing.length > 0 && <p>Still to do: {missing.join(', ')}.</p>}
      <ActionForm action={publishedAt ? unpublish : publish} id="publish" key={String(Boolean(publishedAt))}>
        <SubmitButton variant="plain">{publishedAt ? 'Hide my profile' : 'Publish my profile'}</SubmitButton>
      </ActionForm>
    </section>
  )
}
