import type { ReactNode } from 'react'
import { env } from '@/lib/env'
import type { Role } from '@/lib/generated/prisma/enums'
import { Brand } from './brand'
import { ForgetTyped } from './forget-typed'
import { InboxLink } from './inbox-link'
import { MainNav } from './main-nav'
import { SkipLink } from './skip-link'

type OwnShellProps = {
  /** Each role has places of its own. */
  places: Role
  /** Something in the inbox is not read yet. */
  hasUnread: boolean
  /** The action that ends the session; posted by a plain form, with or without scripts. */
  signOut: (form: FormData) => Promise<void>
  children: ReactNode
}

/** Header, navigation and main of the pages behind the sign-in. On phones the navigation lies under the thumb. */
export function OwnShell({ places, hasUnread, signOut, children }: OwnShellProps) {
  return (
    <>
      <SkipLink />
      <header className="top framed">
        <Brand href="/home" name={env().BRAND_NAME} />
        <MainNav of={places} />
        <InboxLink hasUnread={hasUnread} />
        <form action={signOut} className="sign-out">
          <button type="submit">Sign out</button>
        </form>
      </header>
      <ForgetTyped />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
