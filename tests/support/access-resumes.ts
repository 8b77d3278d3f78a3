import { db } from '@/lib/db'
import { fingerprintOf } from '@/lib/resumes/fingerprint'
import { readImport } from '@/lib/resumes/read-import'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'
import { makeOpportunity } from '@/tests/support/factories'

/** The forms that anybody can take, and those that are filled from somebody's profile. */
export const resumePages: Record<string, PageEntry> = {
  'app/(library)/templates/resumes/page.tsx': { rule: 'public', path: '/templates/resumes' },
  'app/(library)/templates/resumes/[variant]/page.tsx': { rule: 'public', path: '/templates/resumes/de' },
  'app/(library)/templates/resumes/[variant]/[file]/route.ts': {
    rule: 'public',
    path: '/templates/resumes/us/cover-letter.docx',
  },
  'app/(client)/resumes/page.tsx': { rule: 'viewer', path: '/resumes' },
  'app/(client)/resumes/edit/[part]/page.tsx': { rule: 'viewer', path: '/resumes/edit/work' },
  'app/(client)/resumes/import/page.tsx': { rule: 'viewer', path: '/resumes/import' },
  'app/(client)/resumes/resume.json/route.ts': { rule: 'viewer', path: '/resumes/resume.json' },
  // With somebody's opportunity they are that person's alone.
  'app/(client)/resumes/for/[variant]/page.tsx': { rule: 'owner', make: (owner) => letterFor(owner, '') },
  'app/(client)/resumes/for/[variant]/[file]/route.ts': {
    rule: 'owner',
    make: (owner) => letterFor(owner, '/cover-letter.txt'),
  },
}

async function letterFor(owner: Owner, file: string) {
  const { id } = await makeOpportunity(owner)
  return { path: `/resumes/for/fr${file}?for=${id}`, ids: [id] }
}

export const resumeActions: Record<string, ActionEntry> = {
  'app/(client)/resumes/actions.ts#savePartAction': {
    rule: 'viewer',
    from: '/resumes/edit/languages',
    make: async ({ id }) => {
      await db().resume.deleteMany({ where: { clientId: id } })
      const fields = { part: 'languages', seen: fingerprintOf([]), '0.language': 'Dutch', '0.fluency': 'B2' }
      return { fields, ids: [id] }
    },
  },
  'app/(client)/resumes/actions.ts#readImportAction': {
    rule: 'viewer',
    from: '/resumes/import',
    make: async ({ id }) => ({ fields: { text: '{"skills":[{"name":"Planning"}]}' }, ids: [id] }),
  },
  'app/(client)/resumes/actions.ts#takeOverAction': {
    rule: 'viewer',
    from: '/resumes/import',
    make: (owner) => withWaiting(owner),
  },
  'app/(client)/resumes/actions.ts#dropWaitingAction': {
    rule: 'viewer',
    from: '/resumes/import',
    make: (owner) => withWaiting(owner),
  },
}

async function withWaiting(owner: Owner) {
  await readImport(owner, { text: '{"work":[{"name":"Corda"}]}' })
  return { fields: {}, ids: [owner.id] }
}
