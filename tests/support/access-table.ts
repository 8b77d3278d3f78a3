import { db } from '@/lib/db'
import { makeSession } from '@/tests/support/factories'

/**
 * Who may see or do what. public: everybody. viewer: whoever is signed in, on their own account.
 * owner: whoever the row belongs to; to all others it is not there. coach, admin: that role alone.
 */
export type Rule = 'public' | 'viewer' | 'owner' | 'coach' | 'admin'

/** A row that belongs to `owner`: where it is seen, and the ids by which all that is kept of it is found. */
export type OwnedRow = { path: string; ids: string[] }

export type Owner = { id: string; email: string }

export type PageEntry = {
  rule: Rule
  /** The address, when it does not depend on a row. */
  path?: string
  /** Makes the row of an address that does. Needed for `owner`. */
  make?: (owner: Owner) => Promise<OwnedRow>
  /** A public page that sends strangers elsewhere at first, such as one in the middle of a journey. */
  leadsStrangersTo?: string
}

export type ActionEntry = {
  rule: Rule
  /** A page that carries the action. */
  from: string
  /** What the right person would send. It has to change what is kept about `ids`, so that a refusal shows. */
  make?: (owner: Owner) => Promise<{ fields: Record<string, string>; ids: string[] }>
  /** form: the action takes the form alone, not `(state, form)` as those of formAction do. */
  takes?: 'form'
  /** Why it is safe for everybody; every public action says so. */
  because?: string
}

/** Every page and route, by its file. A route.ts is a page here, too: it is asked for by GET. */
export const pages: Record<string, PageEntry> = {
  'app/(account)/sign-in/page.tsx': { rule: 'public', path: '/sign-in' },
  'app/(account)/sign-up/page.tsx': { rule: 'public', path: '/sign-up' },
  'app/(account)/verify/page.tsx': { rule: 'public', path: '/verify', leadsStrangersTo: '/sign-in' },
  'app/(account)/welcome/page.tsx': { rule: 'viewer', path: '/welcome' },
  'app/(client)/home/page.tsx': { rule: 'viewer', path: '/home' },
  'app/(client)/settings/page.tsx': { rule: 'viewer', path: '/settings' },
  'app/(public)/page.tsx': { rule: 'public', path: '/' },
}

/** Every server action, by its file and name. */
export const actions: Record<string, ActionEntry> = {
  'app/(account)/actions.ts#requestCodeAction': {
    rule: 'public',
    from: '/sign-up',
    because: 'Anybody may ask for a code; it goes to the address alone, and limits hold.',
  },
  'app/(account)/sign-in/actions.ts#checkPasswordAction': {
    rule: 'public',
    from: '/sign-in',
    because: 'It is how one stops being a stranger; limits hold.',
  },
  'app/(account)/sign-out/actions.ts#signOutAction': {
    rule: 'public',
    from: '/settings',
    takes: 'form',
    because: 'It ends the session of the very browser that sends it, and nothing else.',
  },
  'app/(account)/verify/actions.ts#requestCodeAgainAction': {
    rule: 'public',
    from: '/verify',
    because: 'It mails to the address that this browser gave before; limits hold.',
  },
  'app/(account)/verify/actions.ts#verifyCodeAction': {
    rule: 'public',
    from: '/verify',
    because: 'It is how one stops being a stranger; codes have five tries.',
  },
  'app/(account)/welcome/actions.ts#welcomeAction': {
    rule: 'viewer',
    from: '/welcome',
    make: async ({ id }) => ({ fields: { name: 'Changed', zone: 'Asia/Tokyo' }, ids: [id] }),
  },
  'app/(client)/settings/actions.ts#saveProfileAction': {
    rule: 'viewer',
    from: '/settings',
    make: async ({ id }) => ({ fields: { name: 'Changed again', zone: 'Asia/Seoul' }, ids: [id] }),
  },
  'app/(client)/settings/actions.ts#setPasswordAction': {
    rule: 'viewer',
    from: '/settings',
    make: async ({ id }) => {
      await db().user.update({ where: { id }, data: { passwordHash: null } })
      return { fields: { password: 'a new long password' }, ids: [id] }
    },
  },
  'app/(client)/settings/actions.ts#endSessionAction': {
    rule: 'owner',
    from: '/settings',
    make: async (owner) => {
      const elsewhere = await makeSession(owner)
      return { fields: { sessionId: elsewhere.id }, ids: [elsewhere.id] }
    },
  },
  'app/(client)/settings/actions.ts#endOtherSessionsAction': {
    rule: 'viewer',
    from: '/settings',
    make: async (owner) => ({ fields: {}, ids: [(await makeSession(owner)).id] }),
  },
}
