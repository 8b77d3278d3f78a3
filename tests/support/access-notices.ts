import { db } from '@/lib/db'
import type { ActionEntry, Owner, PageEntry } from '@/tests/support/access-table'

/** The inbox, which every role has. */
export const noticePages: Record<string, PageEntry> = {
  'app/(client)/inbox/page.tsx': { rule: 'viewer', path: '/inbox' },
}

const inbox = 'app/(client)/inbox/actions.ts'

export const noticeActions: Record<string, ActionEntry> = {
  [`${inbox}#openNoticeAction`]: {
    rule: 'owner',
    from: '/inbox',
    make: async (owner) => {
      const { id } = await makeLine(owner)
      return { fields: { notice: id }, ids: [id] }
    },
  },
  [`${inbox}#markAllReadAction`]: {
    rule: 'viewer',
    from: '/inbox',
    make: async (owner) => ({ fields: {}, ids: [(await makeLine(owner)).id] }),
  },
  [`${inbox}#saveChoicesAction`]: {
    rule: 'viewer',
    from: '/settings',
    make: async ({ id }) => {
      await db().noticeChoice.deleteMany({ where: { userId: id } })
      return { fields: { byMail: 'review_claimed' }, ids: [id] }
    },
  },
}

/** An unread line, about a row that is there no more. */
async function makeLine({ id }: Owner): Promise<{ id: string }> {
  return db().notice.create({
    data: { userId: id, kind: 'review_claimed', subjectId: id, path: '/home' },
    select: { id: true },
  })
}
