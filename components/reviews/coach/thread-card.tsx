import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { FormAction } from '@/components/ui/sendable'
import type { ReviewForCoach } from '@/lib/reviews/queries'
import type { ReviewShown } from '@/lib/reviews/schema'
import { formatShort } from '@/lib/time'
import { CardButton } from './card-button'
import { Reply } from './reply'
import { reviewHref } from './review-href'

export type ShownThread = ReviewForCoach['threads'][number]
type Remark = Pick<ShownThread, 'author' | 'text' | 'createdAt'>

export type ThreadProps = {
  reviewId: string
  number: number | null
  thread: ShownThread
  client: string
  zone: string
  now: Date
  /** The clock waits for the answer to a question. */
  isPaused: boolean
  reply: FormAction
  /** What the address asks for. */
  shown: ReviewShown
}

/** A remark or a question with what was answered to it. */
export function ThreadCard(props: ThreadProps) {
  const { number, thread, client, zone, now, isPaused } = props
  const { id, quote, isQuestion, replies } = thread
  // An open question is settled by its answer.
  const isAwaited = isQuestion && isPaused && thread.resolvedAt === null
  const [isPublished, isResolved] = [thread.publishedAt !== null, thread.resolvedAt !== null]
  return (
    <li className={isResolved ? 'resolved' : undefined} id={number ? `note-${number}` : undefined}>
      <p className="card-head">
        {number && <b>{number} </b>}
        <span>{isQuestion ? `Question to ${client}` : 'Comment'}</span>
        {!isPublished && <Badge>Not sent yet</Badge>}
        {isResolved && <Badge tone="route">Settled</Badge>}
      </p>
      {quote && <q>{quote}</q>}
      <Said now={now} remark={thread} zone={zone} />
      {replies.map((remark) => (
        <Said key={remark.id} now={now} remark={remark} zone={zone}>
          {remark.publishedAt === null && <Unsent id={remark.id} />}
        </Said>
      ))}
      <div className="card-acts">
        {isPublished ? <ReplyTo {...props} /> : <TakeOut id={id} />}
        {isPublished && !isAwaited && (
          <CardButton form={isResolved ? 'reopen' : 'resolve'} name="commentId" value={id}>
            {isResolved ? 'Open it again' : 'This is settled'}
          </CardButton>
        )}
      </div>
    </li>
  )
}

type SaidProps = Pick<ThreadProps, 'zone' | 'now'> & { remark: Remark; children?: ReactNode }

function Said({ remark, zone, now, children }: SaidProps) {
  return (
    <div className="said">
      <p className="words">{remark.text}</p>
      <p className="tag">
        {remark.author?.name ?? 'Somebody who is gone'},{' '}
        <time>{formatShort(remark.createdAt, zone, now)}</time>
      </p>
      {children}
    </div>
  )
}

/** A reply goes out with the answer, as comments do. */
function Unsent({ id }: { id: string }) {
  return (
    <p className="card-acts">
      <Badge>Not sent yet</Badge>
      <TakeOut id={id} />
    </p>
  )
}

function TakeOut({ id }: { id: string }) {
  return (
    <CardButton form="remove" name="commentId" value={id}>
      Take it out
    </CardButton>
  )
}

function ReplyTo({ thread: { id }, number, reply, reviewId, shown }: ThreadProps) {
  const place = number ? `note-${number}` : `reply-${id}`
  return (
    <Reply
      action={reply}
      commentId={id}
      href={`${reviewHref(reviewId, shown, { reply: id })}#${place}`}
      isOpen={shown.reply === id}
      reviewId={reviewId}
    />
  )
}
