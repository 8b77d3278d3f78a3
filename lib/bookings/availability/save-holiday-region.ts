import { changeCoach } from '@/lib/bookings/availability/change-coach'
import { DomainError } from '@/lib/errors'
import { holidayRegions } from '@/lib/holidays'
import type { Viewer } from '@/lib/viewer'

/**
 * Keeps whose public holidays are proposed to the viewer: a country, or a region of it. A region of another country
 * is forgotten. Throws `invalid` for a country whose holidays are not known.
 */
export async function saveHolidayRegion(
  viewer: Viewer,
  { country, region }: { country: string | null; region: string },
): Promise<void> {
  const regions = country ? holidayRegions(country) : []
  if (!regions)
    throw new DomainError('invalid', 'The holidays of this country are not known here.', 'country')
  const known = regions.some(({ code }) => code === region)
  const holidayRegion = country && known ? `${country}-${region}` : country
  await changeCoach(viewer, (tx) =>
    tx.coach.update({ where: { userId: viewer.id }, data: { holidayRegion }, select: { userId: true } }),
  )
}
