import { z } from 'zod'
import { db, type Transaction } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { ReviewState, Role } from '@/lib/generated/prisma/enums'
import type { Viewer } from '@/lib/viewer'
import { kindsFor, type NoticeKind } from './kinds'

export const pageSize = 30

const listed = z.object({
  id: z.string(),
  kind: z.string(),
  /** The review it tells of. */
  subjectId: z.string(),
  createdAt: z.date(),
  isUnread: z.boolean(),
  /** There is nothing behind it any more for this reader. */
  isGone: z.boolean(),
  /** By when the review is promised, while it is. */
  promisedAt: z.date().nullable(),
})

export type ListedNotice = z.output<typeof listed>

/** A page of the viewer's inbox, the newest first; how many lines there are, and how many of them are unread. */
export async function listNotices(
  viewer: Viewer,
  page: number,
): Promise<{ notices: ListedNotice[]; total: number; unread: number }> {
  const [rows, counts] = await Promise.all([
    db().$queryRaw`
      select notice.id::text, notice.kind, notice.subject_id::text as "subjectId", notice.created_at as "createdAt", notice.read_at is null as "isUnread",
        ${isGone} as "isGone", ${promisedAt} as "promisedAt"
      from notice join "user" reader on reader.id = notice.user_id left join review on review.id = notice.subject_id
      where notice.user_id = ${viewer.id}::uuid and ${isWanted}
      order by notice.created_at desc, notice.id desc
      limit ${pageSize} offset ${(page - 1) * pageSize}`,
    db().$queryRaw<{ total: bigint; unread: bigint }[]>`
      select count(*) as total, count(*) filter (where read_at is null) as unread
      from notice where notice.user_id = ${viewer.id}::uuid and ${isWanted}`,
  ])
  const { total = 0n, unread = 0n } = counts[0] ?? {}
  return { notices: z.array(listed).parse(rows), total: Number(total), unread: Number(unread) }
}

/**
 * The review behind a line is not the reader's to see: it is gone, it was taken back, another coach has it, or it
 * was asked of another. The client who asked sees it whatever became of it, the practice unless it was taken back.
 */
const isGone = Prisma.sql`(review.id is null or (review.client_id <> notice.user_id and (review.state = 'withdrawn'
  or (reader.role = 'coach' and review.coach_id is distinct from notice.user_id
    and (review.coach_id is not null or not review.is_open
      or coalesce(review.asked_coach_id, notice.user_id) <> notice.user_id)))))`

const promisedAt = Prisma.sql`case when review.is_open and review.paused_at is null and not ${isGone}
  then review.promised_at end`

const isWanted = Prisma.sql`not exists (
  select from notice_choice choice
  where choice.user_id = notice.user_id and choice.kind = notice.kind and not choice.in_app)`

/** What somebody wants of each kind that their role gets and that can be turned off: both, if they said nothing. */
export async function listChoices(
  viewer: Viewer,
): Promise<{ name: NoticeKind; inApp: boolean; byMail: boolean }[]> {
  const kept = await db().noticeChoice.findMany({
    where: { userId: viewer.id },
    select: { kind: true, inApp: true, byMail: true },
  })
  const choosable = kindsFor(viewer.role).filter(({ isPromise }) => !isPromise)
  return choosable.map(({ name, mailOnly }) => {
    const choice = kept.find(({ kind }) => kind === name)
    return { name, inApp: !mailOnly && (choice?.inApp ?? true), byMail: choice?.byMail ?? true }
  })
}

const inLetter = z.object({
  id: z.string(),
  kind: z.string(),
  path: z.string(),
  /** The reader of the letter, as they are now. */
  name: z.string(),
  email: z.string(),
  role: z.enum(Role),
  zone: z.string(),
  isClosed: z.boolean(),
  byMail: z.boolean(),
  isGone: z.boolean(),
  state: z.enum(ReviewState).nullable(),
  isOpen: z.boolean().nullable(),
  promisedAt: z.date().nullable(),
})

export type NoticeInLetter = z.output<typeof inLetter>

/** The notice a letter tells of, as everything is within the letter's transaction. */
export async function findNoticeForLetter(tx: Transaction, id: string): Promise<NoticeInLetter | null> {
  const rows = await tx.$queryRaw`
    select notice.id::text, notice.kind, notice.path, reader.name, reader.email::text, reader.role::text, reader.zone,
      reader.disabled_at is not null as "isClosed", coalesce(choice.by_mail, true) as "byMail", ${isGone} as "isGone",
      review.state::text, review.is_open as "isOpen", ${promisedAt} as "promisedAt"
    from notice join "user" reader on reader.id = notice.user_id left join review on review.id = notice.subject_id
      left join notice_choice choice on choice.user_id = notice.user_id and choice.kind = notice.kind
    where notice.id = ${id}::uuid`
  return z.array(inLetter).parse(rows)[0] ?? null
}
