import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { hashTrialToken } from './trial-token'

/** Gives the trial the employer and the role under which it will be kept. */
export async function nameTrial(
  token: string,
  names: { employer: string; role: string },
  now: Date,
): Promise<void> {
  const { count } = await db().trial.updateMany({
    where: { tokenHash: hashTrialToken(token), expiresAt: { gt: now } },
    data: names,
  })
  if (count === 0)
    throw new DomainError('not_found', 'This trial has been erased. Begin again from the start.')
}
