import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { OwnShell } from '@/components/shell/own-shell'
import { findViewer } from '@/lib/auth'

/** The shell of a client's pages, and of the settings that all share. It guards nothing: every page does so itself. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return (
    <OwnShell
      hasUnread={viewer?.hasUnread ?? false}
      places={viewer?.role ?? 'client'}
      signOut={signOutAction}
    >
      {children}
    </OwnShell>
  )
}
