import type { Action } from '@/components/templates/editing/editor-form'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'

type RestoreFormProps = { slug: string; number: number; restore: Action }

/** Brings a version back on top of the others. */
export function RestoreForm({ slug, number, restore }: RestoreFormProps) {
  return (
    <ActionForm action={restore} id={`restore-${number}`}>
      <Hidden name="slug" value={slug} />
      <Hidden name="number" value={String(number)} />
      <p>It becomes the newest version; all others stay, and readers see it once you publish it.</p>
      <SubmitButton variant="plain">Bring version {number} back</SubmitButton>
    </ActionForm>
  )
}
