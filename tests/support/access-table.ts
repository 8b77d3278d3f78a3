import { manageToken } from '@/lib/bookings/booking-tokens'
import { findOwnFeedToken } from '@/lib/bookings/feeds/queries'
import { renewCalendarFeed } from '@/lib/bookings/feeds/renew-calendar-feed'
import { db } from '@/lib/db'
import { saveFacts } from '@/lib/opportunities/save-facts'
import { callActions, callPages } from '@/tests/support/access-calls'
import { coachActions, coachPages } from '@/tests/support/access-coach'
import { draftActions, draftPages } from '@/tests/support/access-drafts'
import { editorActions, editorPages } from '@/tests/support/access-editor'
import { noticeActions, noticePages } from '@/tests/support/access-notices'
import { resumeActions, resumePages } from '@/tests/support/access-resumes'
import { clientReviewActions, clientReviewPages } from '@/tests/support/access-reviews-client'
import { coachReviewActions, coachReviewPages } from '@/tests/support/access-reviews-coach'
import { templateActions, templatePages } from '@/tests/support/access-templates'
import { makeCallKind, makeCoach, makeQuietBooking } from '@/tests/support/booking-factories'
import { makeOpportunity, makeSession, makeViewer } from '@/tests/support/factories'

/**
 * Who may see or do what. public: everybody. viewer: whoever is signed in, on their own account.
 * owner: whoever the row belongs to; to all others it is not there. coach, admin: that role alone, on what is
 * theirs. coach-or-admin: both roles, together. coach-owner: the coach the row belongs to; to all others, other
 * coaches too, it is not there.
 */
export type Rule = 'public' | 'viewer' | 'owner' | 'coach' | 'coach-or-admin' | 'coach-owner' | 'admin'

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
  /** Where a page sends those of another role: they have places of their own. */
  leadsRolesTo?: Partial<Record<'client' | 'coach' | 'admin', string>>
}

export type ActionEntry = {
  rule: Rule
  /** A page that carries the action. */
  from: string
  /** What the right person would send, and from where if that depends on the row. It has to change what is kept about `ids`, so that a refusal shows. */
  make?: (owner: Owner) => Promise<{ fields: Record<string, string | File>; ids: string[]; from?: string }>
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
  'app/missing/page.tsx': { rule: 'public', path: '/missing' },
  'app/(client)/home/page.tsx': {
    rule: 'viewer',
    path: '/home',
    leadsRolesTo: { coach: '/coach', admin: '/admin/calls' },
  },
  'app/(client)/settings/page.tsx': { rule: 'viewer', path: '/settings' },
  'app/(client)/journal/page.tsx': { rule: 'viewer', path: '/journal' },
  'app/(client)/opportunities/page.tsx': { rule: 'viewer', path: '/opportunities' },
  'app/(client)/opportunities/new/page.tsx': { rule: 'viewer', path: '/opportunities/new' },
  'app/(client)/opportunities/[id]/page.tsx': { rule: 'owner', make: (owner) => ownOpportunity(owner) },
  'app/(client)/opportunities/[id]/after/page.tsx': {
    rule: 'owner',
    make: (owner) => ownOpportunity(owner, '/after'),
  },
  'app/(client)/opportunities/[id]/situation/page.tsx': {
    rule: 'owner',
    make: (owner) => ownOpportunity(owner, '/situation'),
  },
  // Their addresses are keys: whoever holds one is let in, and every other address is not found.
  'app/api/bookings/[token]/invitation/route.ts': {
    rule: 'public',
    make: async () => {
      const { id } = await someCall()
      return { path: `/api/bookings/${manageToken(id)}/invitation`, ids: [id] }
    },
  },
  'app/api/feeds/[token]/route.ts': {
    rule: 'public',
    make: async ({ id }) => {
      await renewCalendarFeed({ id }, new Date())
      return { path: `/api/feeds/${await findOwnFeedToken({ id })}`, ids: [id] }
    },
  },
  ...callPages,
  ...coachPages,
  ...clientReviewPages,
  ...coachReviewPages,
  ...editorPages,
  ...resumePages,
  ...draftPages,
  ...noticePages,
  ...templatePages,
  'app/(public)/page.tsx': { rule: 'public', path: '/' },
  'app/(public)/try/page.tsx': { rule: 'public', path: '/try' },
  'app/(public)/try/answer/page.tsx': { rule: 'public', path: '/try/answer', leadsStrangersTo: '/try' },
  'app/(public)/try/keep/page.tsx': { rule: 'public', path: '/try/keep', leadsStrangersTo: '/try' },
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
  'app/(client)/settings/actions.ts#renewFeedAction': {
    rule: 'viewer',
    from: '/settings',
    make: async ({ id }) => ({ fields: {}, ids: [id] }),
  },
  'app/(client)/settings/actions.ts#endFeedAction': {
    rule: 'viewer',
    from: '/settings',
    make: async ({ id }) => {
      await renewCalendarFeed({ id }, new Date())
      return { fields: {}, ids: [id] }
    },
  },
  'app/(client)/opportunities/actions.ts#createOpportunityAction': {
    rule: 'viewer',
    from: '/opportunities/new',
    make: async ({ id }) => ({ fields: { employer: 'Corda', role: 'Analyst', stage: 'invited' }, ids: [id] }),
  },
  'app/(client)/opportunities/actions.ts#renameOpportunityAction': onOpportunity('/situation', ({ id }) => ({
    id,
    employer: 'Renamed',
    role: 'Analyst',
    place: '',
  })),
  'app/(client)/opportunities/actions.ts#saveFactsAction': onOpportunity('', ({ id }) => ({
    id,
    fact: 'goalFit',
    before: 'null',
    goalFit: 'advances',
  })),
  'app/(client)/opportunities/actions.ts#undoChangeAction': {
    rule: 'owner',
    from: '/opportunities',
    make: async (owner) => {
      const { id } = await makeOpportunity(owner)
      await saveFacts({ ...owner, zone: 'UTC' }, id, [goalFitAdvances], new Date())
      const event = await db().opportunityEvent.findFirstOrThrow({
        where: { opportunityId: id, kind: 'facts_changed' },
      })
      return { fields: { id, event: event.id }, ids: [id], from: `/opportunities/${id}` }
    },
  },
  'app/(client)/opportunities/actions.ts#tickItemAction': onOpportunity('', ({ id }) => ({
    id,
    checklist: 'send-off',
    item: 'channel',
    ticked: 'yes',
  })),
  'app/(client)/opportunities/actions.ts#recordSentAction': onOpportunity('', ({ id }) => ({
    id,
    sentAt: '2026-01-05T10:00',
    zone: 'UTC',
  })),
  'app/(client)/opportunities/actions.ts#closeOpportunityAction': onOpportunity('/after', ({ id }) => ({
    id,
    stage: 'lapsed',
    reason: 'silence',
  })),
  'app/(client)/opportunities/actions.ts#finishFollowUpAction': {
    rule: 'owner',
    from: '/home',
    make: async (owner) => {
      const { id: opportunityId } = await makeOpportunity(owner)
      const dueAt = new Date(Date.now() + 86_400_000)
      const data = { opportunityId, kind: 'check_receipt', text: 'Check that it arrived.', dueAt }
      const { id } = await db().followUp.create({ data })
      return { fields: { followUp: id }, ids: [opportunityId] }
    },
  },
  ...callActions,
  ...coachActions,
  ...clientReviewActions,
  ...coachReviewActions,
  ...editorActions,
  ...resumeActions,
  ...draftActions,
  ...noticeActions,
  ...templateActions,
  'app/(public)/try/actions.ts#startTrialAction': {
    rule: 'public',
    from: '/try',
    because: 'It makes a trial of its own, which only the cookie of this browser opens.',
  },
  'app/(public)/try/actions.ts#saveTrialFactsAction': {
    rule: 'public',
    from: '/try',
    because: 'It changes the trial that the cookie of this browser opens, and no other.',
  },
  'app/(public)/try/actions.ts#chooseObstaclesAction': {
    rule: 'public',
    from: '/try',
    because: 'It changes the trial that the cookie of this browser opens, and no other.',
  },
  'app/(public)/try/actions.ts#keepTrialAction': {
    rule: 'public',
    from: '/try',
    because: 'It mails a code to the address alone; limits hold.',
  },
  'app/(public)/try/actions.ts#keepTrialSignedInAction': {
    rule: 'public',
    from: '/try',
    because:
      'It keeps the trial of this browser for the account that is signed in there, and refuses others.',
  },
}

const goalFitAdvances = { path: 'goalFit', before: null, after: 'advances' }

/** A confirmed call of some client with some coach. */
async function someCall(): Promise<{ id: string }> {
  const [kind, client, now] = [await makeCallKind(), await makeViewer(), new Date()]
  const coach = await makeCoach({ kinds: [kind] })
  const startsAt = new Date(Math.ceil(now.getTime() / 86_400_000 + 1) * 86_400_000)
  return makeQuietBooking({ coach, kind, client, startsAt, now })
}

async function ownOpportunity(owner: Owner, screen = ''): Promise<OwnedRow> {
  const { id } = await makeOpportunity(owner)
  return { path: `/opportunities/${id}${screen}`, ids: [id] }
}

/** An action on an opportunity, from one of its screens. */
function onOpportunity(
  screen: string,
  fieldsOf: (made: { id: string }) => Record<string, string>,
): ActionEntry {
  return {
    rule: 'owner',
    from: '/opportunities',
    make: async (owner) => {
      const { path, ids } = await ownOpportunity(owner, screen)
      return { fields: fieldsOf({ id: ids[0] ?? '' }), ids, from: path }
    },
  }
}
