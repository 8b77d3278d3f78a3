import { confirmToken, manageToken } from '@/lib/bookings/booking-tokens'
import { db } from '@/lib/db'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'
import { makeCallKind, makeCoach, makeQuietBooking } from '@/tests/support/booking-factories'

const hourMs = 3_600_000

/** Where calls are booked, and where they are seen by whoever booked them: by account or by link. */
export const callPages: Record<string, PageEntry> = {
  'app/(public)/book/page.tsx': { rule: 'public', path: '/book' },
  'app/(public)/book/[coach]/[kind]/page.tsx': {
    rule: 'public',
    make: async () => {
      const kind = await makeCallKind()
      const coach = await makeCoach({ kinds: [kind] })
      return { path: `/book/${coach.slug}/${kind.slug}`, ids: [coach.id, kind.id] }
    },
  },
  'app/(public)/book/details/page.tsx': {
    rule: 'public',
    path: '/book/details',
    leadsStrangersTo: '/book',
  },
  'app/(public)/book/confirm/page.tsx': {
    rule: 'public',
    path: '/book/confirm',
    leadsStrangersTo: '/book',
  },
  // These addresses are keys: whoever holds one is let in, and every other address is not found.
  'app/(public)/book/confirm/[token]/page.tsx': {
    rule: 'public',
    make: async () => {
      const { id } = await makeCall(null)
      return { path: `/book/confirm/${confirmToken(id)}`, ids: [id] }
    },
  },
  'app/(public)/book/manage/[token]/page.tsx': { rule: 'public', make: (owner) => callByLink(owner) },
  'app/(public)/book/manage/[token]/move/page.tsx': {
    rule: 'public',
    make: (owner) => callByLink(owner, '/move'),
  },
  'app/(client)/calls/page.tsx': { rule: 'viewer', path: '/calls' },
  'app/(client)/calls/[id]/page.tsx': { rule: 'owner', make: (owner) => ownCall(owner) },
  'app/(client)/calls/[id]/move/page.tsx': { rule: 'owner', make: (owner) => ownCall(owner, '/move') },
}

const whoeverHoldsTheLink =
  'It changes the call whose link it is sent with, which 132 bits keep from everybody else.'

export const callActions: Record<string, ActionEntry> = {
  'app/(public)/book/actions.ts#holdSlotAction': {
    rule: 'public',
    from: '/book',
    because: 'It keeps one free time for five minutes; limits hold.',
  },
  'app/(public)/book/actions.ts#holdAgainAction': {
    rule: 'public',
    from: '/book',
    because: 'It keeps one free time for five minutes; limits hold.',
  },
  'app/(public)/book/actions.ts#bookCallAction': {
    rule: 'public',
    from: '/book',
    because: 'Anybody may book a call; a stranger proves their address first, and limits hold.',
  },
  'app/(public)/book/actions.ts#confirmByCodeAction': {
    rule: 'public',
    from: '/book',
    because: 'It confirms what this very browser booked, with a code that has five tries.',
  },
  'app/(public)/book/actions.ts#confirmByLinkAction': {
    rule: 'public',
    from: '/book',
    because: 'It confirms the call whose link was mailed, which 132 bits keep from everybody else.',
  },
  'app/(public)/book/actions.ts#mailConfirmationAgainAction': {
    rule: 'public',
    from: '/book',
    because: 'It mails to the address that this browser gave before, three times at most.',
  },
  ...Object.fromEntries(
    [
      'moveByLinkAction',
      'cancelByLinkAction',
      'acceptByLinkAction',
      'proposeByLinkAction',
      'remindByLinkAction',
    ].map((name): [string, ActionEntry] => [
      `app/(public)/book/manage/actions.ts#${name}`,
      { rule: 'public', from: '/book', because: whoeverHoldsTheLink },
    ]),
  ),
  'app/(client)/calls/actions.ts#moveCallAction': onCall((later) => ({ startsAt: later, reason: '' })),
  'app/(client)/calls/actions.ts#cancelCallAction': onCall(() => ({ reason: '' })),
  'app/(client)/calls/actions.ts#proposeTimesAction': onCall((later) => ({ startsAt: later })),
  'app/(client)/calls/actions.ts#chooseRemindersAction': onCall(() => ({ minutes: '60' })),
  'app/(client)/calls/actions.ts#stopSharingAction': onCall(
    () => ({}),
    async (id) => {
      await db().booking.update({ where: { id }, data: { shares: ['employer'] } })
    },
  ),
  'app/(client)/calls/actions.ts#acceptTimeAction': onCall(
    (later) => ({ startsAt: later }),
    async (id, later) => {
      const data = { proposedBy: 'coach' as const, proposedStarts: [new Date(later)] }
      await db().booking.update({ where: { id }, data })
    },
  ),
}

/** An action on a call of the owner, from its page; `later` is a start to which it can be moved. */
function onCall(
  fieldsOf: (later: string) => Record<string, string>,
  prepare: (id: string, later: string) => Promise<void> = async () => undefined,
): ActionEntry {
  return {
    rule: 'owner',
    from: '/calls',
    make: async (owner) => {
      const { id, later } = await makeCall(owner)
      await prepare(id, later)
      return { fields: { id, ...fieldsOf(later) }, ids: [id], from: `/calls/${id}` }
    },
  }
}

async function ownCall(owner: Owner, screen = '') {
  const { id } = await makeCall(owner)
  return { path: `/calls/${id}${screen}`, ids: [id] }
}

async function callByLink(owner: Owner, screen = '') {
  const { id } = await makeCall(owner)
  return { path: `/book/manage/${manageToken(id)}${screen}`, ids: [id] }
}

/** A call in two days with a coach of its own: confirmed for a client, unconfirmed for a stranger. */
async function makeCall(client: Owner | null): Promise<{ id: string; later: string }> {
  const [kind, now] = [await makeCallKind(), new Date()]
  const coach = await makeCoach({ kinds: [kind] })
  const startsAt = new Date(Math.ceil(now.getTime() / hourMs + 48) * hourMs)
  const { id } = await makeQuietBooking({ coach, kind, client, startsAt, now })
  return { id, later: new Date(startsAt.getTime() + 2 * hourMs).toISOString() }
}
