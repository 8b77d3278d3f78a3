import { editsOf } from '@/lib/bookings/availability/edits'
import { profileOf, profileSelect } from '@/lib/bookings/availability/queries'
import type { CoachProfile, SavingProfile } from '@/lib/bookings/availability/schema'
import { renewCoachReminders } from '@/lib/bookings/letters/renew-coach-reminders'
import { db, type Transaction } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/**
 * Saves what the viewer changed of their own profile; the first time it makes them a coach who can be given hours.
 * Throws `not_found` unless the account is a coach's, `conflict` beside a field that was changed elsewhere
 * meanwhile or a slug that is somebody else's.
 */
export async function saveCoachProfile(viewer: Viewer, { profile, drawn }: SavingProfile): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockAccount(tx, viewer)
    const coach = await tx.coach.findUnique({ where: { userId: viewer.id }, select: profileSelect })
    const kept = coach && profileOf(coach)
    const edits = kept ? editsOf(profile, { drawn: { ...kept, ...drawn }, kept }) : profile
    await refuseTakenSlug(tx, viewer, edits.slug)
    const { kinds, ...columns } = edits
    await tx.coach.upsert({
      where: { userId: viewer.id },
      create: { ...columnsOf(profile), userId: viewer.id },
      update: columns,
      select: { userId: true },
    })
    if (kinds) await offerKinds(tx, viewer, kinds)
    if (coach && edits.reminderMinutes) await renewCoachReminders(tx, viewer.id, new Date())
  })
}

// The account's row is there before the coach's is, so the first two saves queue up, too.
async function lockAccount(tx: Transaction, viewer: Viewer): Promise<void> {
  const locked = await tx.$queryRaw<unknown[]>`
    select id from "user"
    where id = ${viewer.id}::uuid and role = 'coach' and disabled_at is null for no key update`
  if (locked.length === 0) throw new DomainError('not_found', 'This account is no coach’s.')
}

async function refuseTakenSlug(tx: Transaction, viewer: Viewer, slug: string | undefined): Promise<void> {
  if (slug === undefined) return
  const taken = await tx.coach.findFirst({
    where: { slug, userId: { not: viewer.id } },
    select: { slug: true },
  })
  if (taken) throw new DomainError('conflict', 'Another coach has this address. Choose another.', 'slug')
}

function columnsOf({ kinds, ...columns }: CoachProfile) {
  return columns
}

async function offerKinds(tx: Transaction, viewer: Viewer, kinds: string[]): Promise<void> {
  const coachId = viewer.id
  await tx.coachCallKind.deleteMany({ where: { coachId, kindId: { notIn: kinds } } })
  const known = await tx.callKind.findMany({ where: { id: { in: kinds } }, select: { id: true } })
  const data = known.map(({ id }) => ({ coachId, kindId: id }))
  await tx.coachCallKind.createMany({ data, skipDuplicates: true })
}
