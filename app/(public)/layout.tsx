import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'
import { findViewer } from '@/lib/auth'

/** The shell of the pages anyone can see; it only asks who is there to name the way back in. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return <PublicShell signedIn={viewer !== null}>{children}</PublicShell>
}
