'use client'
import { Brand } from './brand'
import { SkipLink } from './skip-link'

/** Above the pages anyone can see. Client code, since every page carries it twice: once for a page that is missing. */
export function PublicHeader({ brand, signedIn }: { brand: string; signedIn: boolean }) {
  return (
    <>
      <SkipLink />
      <header className="top">
        <Brand href="/" name={brand} />
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
    </>
  )
}
