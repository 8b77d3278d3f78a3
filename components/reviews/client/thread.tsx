import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { Hidden, TextArea } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/sendable'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReviewForClient } from '@/lib/reviews/client-queries'
import { formatShort } from '@/lib/time'

type Threaded = ReviewForClient['threads'][number]
type Remark = Pick<Threaded, 'id' | 'author' | 'text' | 'createdAt'>

export type ThreadActions = { reply: FormAction; resolve: FormAction }

type ThreadProps = {
  reviewId: string
  number: number | null
  thread: Threaded
  /** Null when nothing more is said in this review. */
  actions: ThreadActions | null
  zone: string
  now: Date
}

/** What the coach remarked or asked, and what was said to it. Words that are gone since keep their seat. */
export function Thread({ reviewId, number, thread, actions, zone, now }: ThreadProps) {
  const { quote, isDetached, isQuestion, resolvedAt, replies } = thread
  return (
    <li className="note" id={number ? `note-${number}` : undefined}>
      <p className="note-head">
        {number && <b>{number}</b>} {isQuestion ? 'Question' : 'Comment'}
        {resolvedAt && <Badge tone="route">Settled</Badge>}
      </p>
      {quote && (
        <p className="quote">
          <q>{quote}</q>
          {isDetached && <span className="tag"> These words are no longer in the text.</span>}
        </p>
      )}
      {[thread, ...replies].map((remark) => (
        <Said key={remark.id} now={now} remark={remark} zone={zone} />
      ))}
      {actions && <Acts actions={actions} reviewId={reviewId} thread={thread} />}
    </li>
  )
}

function Said({ remark, zone, now }: { remark: Remark; zone: string; now: Date }) {
  return (
    <div className="said">
      <p>{remark.text}</p>
      <p className="tag">
        {remark.author?.name ?? 'Somebody who is gone'},{' '}
        <time>{formatShort(remark.createdAt, zone, now)}</time>
      </p>
    </div>
  )
}

function Acts({
  reviewId,
  thread: { id, resolvedAt },
  actions,
}: Pick<ThreadProps, 'reviewId' | 'thread'> & {
  actions: ThreadActions
}) {
  return (
    <div className="note-acts">
      <details>
        <summary>Reply</summary>
        <ActionForm action={actions.reply} clearWhenDone id={`reply-${id}`}>
          <Hidden name="reviewId" value={reviewId} />
          <Hidden name="commentId" value={id} />
          <TextArea label="Your reply" maxLength={3000} name="text" rows={3} />
          <SubmitButton variant="plain">Send the reply</SubmitButton>
        </ActionForm>
      </details>
      <ActionForm action={actions.resolve} id={`settle-${id}`}>
        <Hidden name="reviewId" value={reviewId} />
        <Hidden name="commentId" value={id} />
        <Hidden name="resolved" value={resolvedAt ? 'no' : 'yes'} />
        <SubmitButton variant="quiet">{resolvedAt ? 'Open it again' : 'This is settled'}</SubmitButton>
      </ActionForm>
    </div>
  )
}
