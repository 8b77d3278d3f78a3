import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import { PublicHeader } from './public-header'

type PublicShellProps = {
  /** Leads people who are signed in to their own pages instead of to the sign-in page. */
  signedIn?: boolean
  children: ReactNode
}

/** Header and main of the pages anyone can see. */
export function PublicShell({ signedIn = false, children }: PublicShellProps) {
  return (
    <>
      <PublicHeader brand={env().BRAND_NAME} signedIn={signedIn} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
