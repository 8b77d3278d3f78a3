'use client'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { SnippetsHere } from './snippets-here'

type ReplyProps = {
  reviewId: string
  commentId: string
  /** The page with this reply open, for those without scripts. */
  href: string
  isOpen: boolean
  action: FormAction
}

/** The form of a reply is made when it is asked for: a long review has room for one at each of its threads. */
export function Reply({ reviewId, commentId, href, isOpen: isDrawnOpen, action }: ReplyProps) {
  const [state, setState] = useState<'unmade' | 'open' | 'closed'>(isDrawnOpen ? 'open' : 'unmade')
  const field = useRef<HTMLTextAreaElement>(null)
  const isPressed = useRef(false)
  useEffect(() => {
    if (isPressed.current && state === 'open') field.current?.focus()
  }, [state])
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    isPressed.current = true
    setState(state === 'open' ? 'closed' : 'open')
  }
  return (
    <div className="reply">
      <a aria-expanded={state === 'open'} href={href} onClick={press}>
        Reply
      </a>
      {state !== 'unmade' && (
        <div hidden={state === 'closed'}>
          <ActionForm action={action} clearWhenDone id={`reply-${commentId}`}>
            <Hidden name="reviewId" value={reviewId} />
            <Hidden name="commentId" value={commentId} />
            <TextArea label="Your reply" maxLength={3000} name="text" ref={field} rows={3} />
            <SnippetsHere field="text" />
            <SubmitButton variant="plain">Add the reply</SubmitButton>
          </ActionForm>
        </div>
      )}
    </div>
  )
}
