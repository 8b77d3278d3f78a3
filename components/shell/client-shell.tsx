import type { ReactNode } from 'react'
import { Brand } from './brand'
import { MainNav } from './main-nav'
import { SkipLink } from './skip-link'

type ClientShellProps = {
  /** The action that ends the session; posted by a plain form, with or without scripts. */
  signOut: (form: FormData) => Promise<void>
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
        <form action={signOut} className="sign-out">
          <button type="submit">Sign out</button>
        </form>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
