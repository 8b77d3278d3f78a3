import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { OwnShell } from '@/components/shell/own-shell'
import { findViewer } from '@/lib/auth'

/** The shell of an admin's pages. It guards nothing: every page asks for its viewer itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return (
    <OwnShell hasUnread={viewer?.hasUnread ?? false} places="admin" signOut={signOutAction}>
      {children}
    </OwnShell>
  )
}
