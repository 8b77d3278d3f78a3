import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { OwnShell } from '@/components/shell/own-shell'

/** The shell of a coach's pages. It guards nothing: every page asks for its viewer itself. */
export default function CoachLayout({ children }: { children: ReactNode }) {
  return (
    <OwnShell places="coach" signOut={signOutAction}>
      {children}
    </OwnShell>
  )
}
