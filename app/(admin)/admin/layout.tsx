import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { OwnShell } from '@/components/shell/own-shell'

/** The shell of an admin's pages. It guards nothing: every page asks for its viewer itself. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <OwnShell places="admin" signOut={signOutAction}>
      {children}
    </OwnShell>
  )
}
