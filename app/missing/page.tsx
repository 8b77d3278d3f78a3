import type { Metadata } from 'next'
import { signOutAction } from '@/app/(account)/sign-out/actions'
import { MissingPage } from '@/components/shell/missing-page'
import { OwnShell } from '@/components/shell/own-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { findViewer } from '@/lib/auth'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Page not found' }

/** What every address says that leads nowhere, whatever its group. See lib/missing-answer.ts. */
export default async function WhatIsMissing() {
  const viewer = await findViewer()
  const words = <MissingPage support={env().SUPPORT_EMAIL} />
  if (!viewer) return <PublicShell>{words}</PublicShell>
  return (
    <OwnShell hasUnread={viewer.hasUnread} places={viewer.role} signOut={signOutAction}>
      {words}
    </OwnShell>
  )
}
