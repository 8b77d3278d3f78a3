import { db } from '@/lib/db'
import { discardDraft } from '@/lib/drafts/discard-draft'
import type { ActionEntry, OwnedRow, Owner, PageEntry } from '@/tests/support/access-table'
import { makeDraft } from '@/tests/support/draft-factories'
import { makeOpportunity } from '@/tests/support/factories'

/** The messages of whoever is signed in, and each of its owner's alone. */
export const draftPages: Record<string, PageEntry> = {
  'app/(client)/drafts/page.tsx': { rule: 'viewer', path: '/drafts' },
  'app/(client)/drafts/[id]/page.tsx': { rule: 'owner', make: (owner) => ownDraft(owner) },
  'app/(client)/drafts/[id]/versions/page.tsx': {
    rule: 'owner',
    make: (owner) => ownDraft(owner, '/versions'),
  },
  'app/(client)/drafts/[id]/file/[format]/route.ts': {
    rule: 'owner',
    make: (owner) => ownDraft(owner, '/file/txt'),
  },
}

export const draftActions: Record<string, ActionEntry> = {
  'app/(client)/drafts/actions.ts#beginDraftAction': {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const { id } = await makeOpportunity(owner)
      return { fields: { opportunityId: id, locale: 'en-GB' }, ids: [id], from: `/opportunities/${id}` }
    },
  },
  'app/(client)/drafts/actions.ts#saveDraftAction': onDraft('', (id) => ({
    id,
    revision: '1',
    subject: 'Changed',
    body: 'Changed.',
  })),
  'app/(client)/drafts/actions.ts#saveFieldsAction': {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const template = await db().template.findUniqueOrThrow({ where: { slug: 'decline-offer-direct' } })
      const { id } = await makeDraft(owner, {
        templateId: template.id,
        templateNumber: template.publishedNumber,
      })
      const fields = { id, revision: '1', 'f.contact': 'Anna Brandt' }
      return { fields, ids: [id], from: `/drafts/${id}` }
    },
  },
  'app/(client)/drafts/actions.ts#leaveOutAction': onDraft('', (id) => ({
    id,
    where: 'body',
    start: '5',
    end: '9',
    words: 'Anna',
  })),
  'app/(client)/drafts/actions.ts#settleAction': {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const { id } = await makeDraft(owner, { values: { date: { value: '2026-01-05', origin: 'typed' } } })
      const fields = { id, name: 'date', text: 'That day is over.' }
      return { fields, ids: [id], from: `/drafts/${id}` }
    },
  },
  'app/(client)/drafts/actions.ts#discardDraftAction': onDraft('', (id) => ({ id })),
  'app/(client)/drafts/actions.ts#putBackDraftAction': {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const { id } = await makeDraft(owner)
      await discardDraft(owner, id, new Date())
      return { fields: { id }, ids: [id], from: `/drafts/${id}` }
    },
  },
  'app/(client)/drafts/actions.ts#restoreVersionAction': onDraft('/versions', (id) => ({
    id,
    number: '1',
  })),
  'app/(client)/drafts/actions.ts#sendDraftAction': onDraft('', (id) => ({
    id,
    sentAt: '2026-01-05T10:00',
    zone: 'UTC',
    via: 'email',
    sentTo: 'Anna',
  })),
}

async function ownDraft(owner: Owner, screen = ''): Promise<OwnedRow> {
  const { id } = await makeDraft(owner)
  return { path: `/drafts/${id}${screen}`, ids: [id] }
}

/** An action on a draft, from one of its screens. */
function onDraft(screen: string, fieldsOf: (id: string) => Record<string, string>): ActionEntry {
  return {
    rule: 'owner',
    from: '/drafts',
    make: async (owner) => {
      const { path, ids } = await ownDraft(owner, screen)
      return { fields: fieldsOf(ids[0] ?? ''), ids, from: path }
    },
  }
}
