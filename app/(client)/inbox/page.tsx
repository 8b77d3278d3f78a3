import type { Metadata } from 'next'
import { NoticeList } from '@/components/notices/notice-list'
import { sayMessage } from '@/components/reviews/words'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireViewer } from '@/lib/auth'
import type { Role } from '@/lib/generated/prisma/enums'
import { listNotices, pageSize } from '@/lib/notices/queries'
import { pageOfInbox } from '@/lib/notices/schema'
import { nameReviews, type ReviewName } from '@/lib/reviews/name-reviews'
import { zoneCity } from '@/lib/time'
import { markAllReadAction, openNoticeAction } from './actions'

export const metadata: Metadata = { title: 'Inbox' }

export default async function InboxPage({ searchParams }: { searchParams: Promise<{ page?: string }> }) {
  const viewer = await requireViewer()
  const page = pageOfInbox.parse((await searchParams).page)
  const { notices, total, unread } = await listNotices(viewer, page)
  const known = notices.flatMap(({ subjectId, isGone }) => (isGone ? [] : [subjectId]))
  const names = await nameReviews(viewer, [...new Set(known)])
  const about = new Map([...names].map(([id, name]) => [id, sayName(name)]))
  return (
    <div className="column">
      <PageTitle lead={total > 0 && `${unreadWords(unread)} Times are in ${zoneCity(viewer.zone)} time.`}>
        Inbox
      </PageTitle>
      {notices.length > 0 && (
        <ActionForm action={openNoticeAction} id="open">
          <NoticeList
            about={about}
            notices={notices}
            now={new Date()}
            role={viewer.role}
            zone={viewer.zone}
          />
        </ActionForm>
      )}
      {total === 0 && <NothingYet role={viewer.role} />}
      {total > 0 && notices.length === 0 && (
        <p>
          The inbox does not go back that far. <a href="/inbox">Begin with the newest</a>
        </p>
      )}
      <Pager
        hrefOf={(to) => (to === 1 ? '/inbox' : `/inbox?page=${to}`)}
        page={page}
        pages={Math.ceil(total / pageSize)}
      />
      {total > 0 && (
        <div className="grid gap-4">
          {/* The form stays when its button goes, so that it can say what was done. */}
          <ActionForm action={markAllReadAction} id="all-read">
            {unread > 0 && (
              <SubmitButton pendingLabel="One moment …" variant="plain">
                Mark all as read
              </SubmitButton>
            )}
          </ActionForm>
          <p className="text-sm">
            <a href="/settings#notices">Choose what you are told, and how</a>
          </p>
        </div>
      )}
    </div>
  )
}

function sayName(name: ReviewName): string {
  if (name.as === 'other') return sayMessage(name)
  return name.employer ? `${name.title}, ${name.employer}` : name.title
}

function unreadWords(unread: number): string {
  return unread === 0 ? 'You have read everything.' : `${unread} unread.`
}

const firstLines: Record<Role, string> = {
  client: 'Once you ask a coach to read a message, you see here what becomes of it.',
  coach: 'Once a message is there for you to read, you see it here.',
  admin: 'When a promised time is in danger, you see it here first.',
}

function NothingYet({ role }: { role: Role }) {
  return (
    <EmptyState
      action={<a href="/settings#notices">Choose what you are told, and how</a>}
      title="Nothing yet"
    >
      <p>{firstLines[role]}</p>
    </EmptyState>
  )
}
