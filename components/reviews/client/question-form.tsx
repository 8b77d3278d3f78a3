import { ActionForm } from '@/components/ui/action-form'
import { Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'

type QuestionFormProps = {
  action: FormAction
  reviewId: string
  question: { id: string; text: string; author: string }
}

/** What the coach wants to know before going on; with the answer the clock runs again. */
export function QuestionForm({ action, reviewId, question }: QuestionFormProps) {
  return (
    <section aria-labelledby="question" className="asked-back">
      <h2 id="question">{question.author} asks</h2>
      <blockquote>{question.text}</blockquote>
      <ActionForm action={action} id="answer-question">
        <Hidden name="reviewId" value={reviewId} />
        <Hidden name="commentId" value={question.id} />
        <TextArea label="Your answer" maxLength={3000} name="text" rows={4} />
        <SubmitButton>Answer</SubmitButton>
      </ActionForm>
    </section>
  )
}
