import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Resume } from './json-resume'
import { type Waiting, waitingData } from './queries'
import { keptResume } from './read-resume'

type State = { resume: Resume; waiting: Waiting | null }

/**
 * The one way a profile changes: `change` sees what is there and says what shall be, one writer of an account after
 * the other. What it leaves out stays. Gives the profile as it stands then. Throws what `change` throws.
 */
export async function changeResume(
  viewer: { id: string },
  change: (before: State) => { resume?: unknown; waiting?: Waiting | null },
): Promise<Resume> {
  return db().$transaction(async (tx) => {
    const before = await lockResume(tx, viewer.id)
    const { resume, waiting } = change(before)
    const after = resume === undefined ? before.resume : keptResume(resume)
    await tx.resume.update({
      where: { clientId: viewer.id },
      data: {
        data: after as Prisma.InputJsonObject,
        ...(waiting !== undefined && {
          waiting: (waiting as Prisma.InputJsonObject | null) ?? Prisma.DbNull,
        }),
        revision: { increment: 1 },
      },
    })
    return after
  })
}

async function lockResume(tx: Transaction, clientId: string): Promise<State> {
  await tx.$executeRaw`
    insert into resume (client_id, updated_at)
    select id, now() from "user" where id = ${clientId}::uuid and disabled_at is null
    on conflict (client_id) do nothing`
  const [row] = await tx.$queryRaw<{ data: unknown; waiting: unknown }[]>`
    select data, waiting from resume where client_id = ${clientId}::uuid for update`
  if (!row) throw new DomainError('not_found', 'This account is gone.')
  return { resume: keptResume(row.data), waiting: waitingData.safeParse(row.waiting).data ?? null }
}
