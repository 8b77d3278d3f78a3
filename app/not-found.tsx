import type { Metadata } from 'next'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  const { SUPPORT_EMAIL } = env()
  return (
    <PublicShell>
      <div className="grid max-w-measure gap-6">
        <PageTitle lead="The address may be mistyped, or what was here belongs to another account or is gone.">
          This page is not here
        </PageTitle>
        <p>
          Check the address, or start again from your home page. If a link brought you here, write to{' '}
          <a href={`mailto:${SUPPORT_EMAIL}`}>{SUPPORT_EMAIL}</a> and say which one.
        </p>
        <div className="acts">
          <ButtonLink href="/home">Go to your home page</ButtonLink>
          <a href="/">See the front page</a>
        </div>
      </div>
    </PublicShell>
  )
}
