import type { Metadata } from 'next'
import { MissingPage } from '@/components/shell/missing-page'
import { PublicShell } from '@/components/shell/public-shell'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Page not found' }

/** For addresses that lead to no page at all. */
export default function NotFound() {
  return (
    <PublicShell>
      <MissingPage support={env().SUPPORT_EMAIL} />
    </PublicShell>
  )
}
