'use client'
import { usePathname } from 'next/navigation'
import { InboxIcon } from '@/components/ui/icons'

/** Beside the places of a role, since all have one. A mark says that something in it is not read yet. */
export function InboxLink({ hasUnread }: { hasUnread: boolean }) {
  const isHere = usePathname() === '/inbox'
  return (
    <a aria-current={isHere ? 'page' : undefined} className="inbox-link" href="/inbox">
      <InboxIcon />
      Inbox
      {hasUnread && (
        <>
          <i aria-hidden="true" />
          <span className="sr-only">something is unread</span>
        </>
      )}
    </a>
  )
}
