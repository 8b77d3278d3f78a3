import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { ToastLine } from '@/components/ui/toast-line'

type ThrownAwayProps = { id: string; putBack: FormAction }

/** Says that a message was thrown away, and takes it back. */
export function ThrownAway({ id, putBack }: ThrownAwayProps) {
  const undo = (
    <ActionForm action={putBack} id="put-back">
      <Hidden name="id" value={id} />
      <SubmitButton variant="quiet">Put it back</SubmitButton>
    </ActionForm>
  )
  return <ToastLine undo={undo}>Thrown away. After thirty days it is erased.</ToastLine>
}

type ThrownTextProps = {
  draft: { id: string; locale: string; subject: string; body: string }
  putBack: FormAction
}

/** A message that was thrown away, as it stands: to read, and to put back. */
export function ThrownText({ draft, putBack }: ThrownTextProps) {
  return (
    <>
      <ThrownAway id={draft.id} putBack={putBack} />
      <article aria-label="What was thrown away" className="draft-letter" lang={draft.locale}>
        {draft.subject && <p className="subject">{draft.subject}</p>}
        <p className="sent-text">{draft.body}</p>
      </article>
    </>
  )
}
