import { findKind, type NoticeKind } from '@/lib/notices/kinds'
import type { NewNotice } from '@/lib/notices/notify-people'

type Subject = { id: string; draftId: string; clientId: string }

/** What the client is told of a review; it leads to where they ask and decide. */
export function toClient({ id, draftId, clientId }: Subject, kind: NoticeKind): NewNotice {
  return { userId: clientId, kind, subjectId: id, path: `/drafts/${draftId}/review` }
}

/** What whoever has a review is told of it; nobody when nobody has it. Whoever sees it no more is led to the queue. */
export function toCoach(
  { id, coachId }: { id: string; coachId: string | null },
  kind: NoticeKind,
): NewNotice[] {
  const path = findKind(kind)?.isFarewell ? '/coach' : `/coach/reviews/${id}`
  return coachId ? [{ userId: coachId, kind, subjectId: id, path }] : []
}

/** What those are told who may take a review up, or look for somebody who does. */
export function toQueue(userIds: readonly string[], { id }: { id: string }, kind: NoticeKind): NewNotice[] {
  return userIds.map((userId) => ({ userId, kind, subjectId: id, path: '/coach' }))
}
