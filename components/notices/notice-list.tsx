import type { Role } from '@/lib/generated/prisma/enums'
import { findKind } from '@/lib/notices/kinds'
import type { ListedNotice } from '@/lib/notices/queries'
import { formatShort } from '@/lib/time'
import { sayWhen } from './when-words'
import './notices.css'

type NoticeListProps = {
  notices: readonly ListedNotice[]
  /** Which message each is about, by what the line tells of; as far as the reader may know. */
  about: ReadonlyMap<string, string>
  role: Role
  zone: string
  now: Date
}

/**
 * Lines of the inbox, the newest first; each is a button of the form around them, since opening one marks it as read.
 * What is not read yet has a mark and says so.
 */
export function NoticeList({ notices, about, role, zone, now }: NoticeListProps) {
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li data-unread={notice.isUnread || undefined} key={notice.id}>
          <p>
            {notice.isUnread && <span className="sr-only">Unread: </span>}
            <Says notice={notice} role={role} />
          </p>
          <small>
            {!notice.isGone && about.has(notice.subjectId) && (
              <>
                <b>{about.get(notice.subjectId)}</b> ·{' '}
              </>
            )}
            {sayWhen(notice.createdAt, zone, now)}
            {notice.promisedAt && notice.promisedAt > now && findKind(notice.kind)?.tellsPromise === true && (
              <> · promised by {formatShort(notice.promisedAt, zone, now)}</>
            )}
          </small>
        </li>
      ))}
    </ul>
  )
}

function Says({ notice, role }: { notice: ListedNotice; role: Role }) {
  const kind = findKind(notice.kind)
  const says = kind?.says[role] ?? 'Something happened that is no longer told here.'
  if (!notice.isGone)
    return (
      <button name="notice" type="submit" value={notice.id}>
        {says}
      </button>
    )
  return (
    <>
      {says} {!kind?.isFarewell && <span className="text-soft">It is no longer there for you to see.</span>}
    </>
  )
}
