import type { ReactNode } from 'react'
import { Brand } from './brand'
import { SkipLink } from './skip-link'

type PublicShellProps = {
  /** Leads people who are signed in to their own pages instead of to the sign-in page. */
  signedIn?: boolean
  children: ReactNode
}

/** Header and main of the pages anyone can see. */
export function PublicShell({ signedIn = false, children }: PublicShellProps) {
  return (
    <>
      <SkipLink />
      <header className="top">
        <Brand href="/" />
        <nav aria-label="Main" className="links">
          <a className="spare" href="/try">
            Try it
          </a>
          <a href="/templates">Templates</a>
          <a href="/book">
            Book <span>a call</span>
          </a>
          {signedIn ? <a href="/home">Home</a> : <a href="/sign-in">Sign in</a>}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
