import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { DomainError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/**
 * Shows the viewer's profile to clients, who can book from then on. Throws `invalid` with what is missing: a
 * headline, a kind of call, hours.
 */
export async function publishCoach(viewer: Viewer, now: Date): Promise<void> {
  await changeCoach(viewer, async (tx) => {
    const coach = await tx.coach.findUniqueOrThrow({
      where: { userId: viewer.id },
      select: {
        headline: true,
        publishedAt: true,
        _count: { select: { hours: true, overrides: true, kinds: { where: { kind: { retiredAt: null } } } } },
      },
    })
    const missing = missingOf({
      headline: coach.headline,
      kinds: coach._count.kinds,
      hours: coach._count.hours + coach._count.overrides,
    })
    if (missing.length > 0) throw new DomainError('invalid', `Before clients see you: ${missing.join(', ')}.`)
    const publishedAt = coach.publishedAt ?? now
    await tx.coach.update({ where: { userId: viewer.id }, data: { publishedAt }, select: { userId: true } })
  })
}

/** What a profile still needs before clients may see it, each as words. */
export function missingOf({ headline, kinds, hours }: { headline: string; kinds: number; hours: number }) {
  return [
    headline === '' && 'write a headline',
    kinds === 0 && 'choose a kind of call that you offer',
    hours === 0 && 'set your hours',
  ].filter((words) => words !== false)
}
