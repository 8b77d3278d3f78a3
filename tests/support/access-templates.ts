import { db } from '@/lib/db'
import { keepCopy } from '@/lib/templates/own/keep-copy'
import { saveSnippet } from '@/lib/templates/own/save-snippet'
import type { ActionEntry, OwnedRow, Owner, PageEntry } from '@/tests/support/access-table'

const slug = 'decline-offer-direct'

/** The library, open to all, and what somebody keeps of it. */
export const templatePages: Record<string, PageEntry> = {
  'app/(library)/templates/page.tsx': { rule: 'public', path: '/templates' },
  'app/(library)/templates/[slug]/page.tsx': { rule: 'public', path: `/templates/${slug}` },
  'app/(library)/templates/[slug]/file/[format]/route.ts': {
    rule: 'public',
    path: `/templates/${slug}/file/txt`,
  },
  'app/(library)/templates/mine/page.tsx': { rule: 'viewer', path: '/templates/mine' },
  'app/(library)/templates/mine/[id]/page.tsx': { rule: 'owner', make: (owner) => ownCopy(owner) },
  'app/(library)/templates/mine/[id]/file/[format]/route.ts': {
    rule: 'owner',
    make: (owner) => ownCopy(owner, '/file/txt'),
  },
}

async function ownCopy(owner: Owner, screen = ''): Promise<OwnedRow> {
  const { id } = await keepCopy(owner, { slug })
  return { path: `/templates/mine/${id}${screen}`, ids: [id] }
}

async function ownSnippet(owner: Owner): Promise<{ id: string }> {
  const title = `About the move ${Date.now()}`
  await saveSnippet(owner, { title, text: 'We move in March.' })
  return db().snippet.findFirstOrThrow({ where: { ownerId: owner.id, title }, select: { id: true } })
}

const copyWords = { title: 'My own', subject: 'My decision', body: 'Thank you. I decline.' }

export const templateActions: Record<string, ActionEntry> = {
  'app/(library)/templates/actions.ts#showTextAction': {
    rule: 'public',
    from: `/templates/${slug}`,
    because: 'It fills a text that everybody may read, or one’s own copy, and keeps nothing.',
  },
  'app/(library)/templates/actions.ts#starTemplateAction': {
    rule: 'viewer',
    from: `/templates/${slug}`,
    make: async ({ id }) => ({ fields: { slug, star: 'yes' }, ids: [id] }),
  },
  'app/(library)/templates/actions.ts#keepCopyAction': {
    rule: 'viewer',
    from: `/templates/${slug}`,
    make: async ({ id }) => ({ fields: { slug }, ids: [id] }),
  },
  'app/(library)/templates/actions.ts#saveCopyAction': {
    rule: 'owner',
    from: '/templates/mine',
    make: async (owner) => {
      const { id } = await keepCopy(owner, { slug })
      return { fields: { id, ...copyWords }, ids: [id], from: `/templates/mine/${id}` }
    },
  },
  'app/(library)/templates/actions.ts#removeCopyAction': {
    rule: 'owner',
    from: '/templates/mine',
    make: async (owner) => {
      const { id } = await keepCopy(owner, { slug })
      return { fields: { id }, ids: [id], from: `/templates/mine/${id}` }
    },
  },
  'app/(library)/templates/actions.ts#saveSnippetAction': {
    rule: 'owner',
    from: '/templates/mine',
    make: async (owner) => {
      const { id } = await ownSnippet(owner)
      return { fields: { id, title: 'Changed', text: 'Changed, too.' }, ids: [id] }
    },
  },
  'app/(library)/templates/actions.ts#removeSnippetAction': {
    rule: 'owner',
    from: '/templates/mine',
    make: async (owner) => {
      const { id } = await ownSnippet(owner)
      return { fields: { id }, ids: [id] }
    },
  },
}
