import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { OwnShell } from '@/components/shell/own-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { findViewer } from '@/lib/auth'
import '@/components/templates/library.css'
import '@/components/templates/own.css'
import '@/components/templates/text.css'

/** The library is open to all; whoever is signed in keeps their own navigation around it. */
export default async function LibraryLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  if (!viewer) return <PublicShell>{children}</PublicShell>
  return (
    <OwnShell hasUnread={viewer.hasUnread} places={viewer.role} signOut={signOutAction}>
      {children}
    </OwnShell>
  )
}
