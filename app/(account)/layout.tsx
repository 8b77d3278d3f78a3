import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'
import { findViewer } from '@/lib/auth'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer()
  return (
    <PublicShell signedIn={viewer !== null}>
      <div className="mx-auto grid w-full max-w-[27rem] gap-8 py-6 md:py-12">{children}</div>
    </PublicShell>
  )
}
