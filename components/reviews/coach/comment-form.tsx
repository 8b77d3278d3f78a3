import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import { commentForm } from './form-ids'
import { SnippetsShown } from './snippets-here'
import { WhichWords } from './which-words'

type CommentFormProps = {
  reviewId: string
  text: { subject: string; body: string }
  action: FormAction
}

/** A remark on words of the letter, which are typed or selected there, or on the whole. */
export function CommentForm({ reviewId, text, action }: CommentFormProps) {
  return (
    <Fold id="comment" title="Write a comment">
      <ActionForm action={action} clearWhenDone id={commentForm}>
        <Hidden name="reviewId" value={reviewId} />
        {/* Where selected words stand; what is typed has none, and is looked for. */}
        <Hidden name="which" value="" />
        <TextArea
          hint="As they stand in the letter. Empty: the comment is on the whole."
          label="Words it is about"
          maxLength={2000}
          name="quote"
          rows={1}
        />
        <WhichWords text={text} />
        <TextArea label="What you want to say" maxLength={3000} name="text" rows={3} />
        <SnippetsShown field="text" />
        <SubmitButton variant="plain">Add the comment</SubmitButton>
      </ActionForm>
    </Fold>
  )
}
