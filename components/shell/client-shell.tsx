import type { ReactNode } from 'react'
import { Brand } from './brand'
import { MainNav } from './main-nav'
import { SkipLink } from './skip-link'

type ClientShellProps = {
  /** A small form that posts the sign-out. */
  signOut: ReactNode
  children: ReactNode
}

/** Header, navigation and main of a client's own pages. On phones the navigation lies under the thumb. */
export function ClientShell({ signOut, children }: ClientShellProps) {
  return (
    <>
      <SkipLink />
      <header className="top framed">
        <Brand href="/home" />
        <MainNav />
        {signOut}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
