import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { ClientShell } from '@/components/shell/client-shell'

/** The shell of a client's pages. It guards nothing: every page asks for its viewer itself. */
export default function ClientLayout({ children }: { children: ReactNode }) {
  return <ClientShell signOut={signOutAction}>{children}</ClientShell>
}
