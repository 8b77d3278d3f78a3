import { beforeEach, describe, expect, test } from 'vitest'
import { publishCoach } from '@/lib/bookings/availability/publish-coach'
import { findPicture, findProfile } from '@/lib/bookings/availability/queries'
import { removeCoachPicture } from '@/lib/bookings/availability/remove-coach-picture'
import { saveCoachPicture } from '@/lib/bookings/availability/save-coach-picture'
import { saveCoachProfile } from '@/lib/bookings/availability/save-coach-profile'
import { saveWeeklyHours } from '@/lib/bookings/availability/save-weekly-hours'
import { savingProfile } from '@/lib/bookings/availability/schema'
import { unpublishCoach } from '@/lib/bookings/availability/unpublish-coach'
import type { Viewer } from '@/lib/viewer'
import { makeCallKind, makeCoach } from '@/tests/support/booking-factories'
import { makeViewer } from '@/tests/support/factories'
import { hoursForm, profileForm } from './availability-rows'

const now = new Date('2026-11-22T10:00:00Z')

let viewer: Viewer
let slug: string

beforeEach(async () => {
  viewer = await makeViewer({ role: 'coach' })
  slug = `jonas-${viewer.id}`
})

test('the first save makes the coach, with languages and countries by their names', async () => {
  const kind = await makeCallKind()
  const fields = {
    slug,
    addLanguages: 'German, english',
    addCountries: 'Portugal',
    kinds: kind.id,
    dailyCap: '4',
  }
  await saveCoachProfile(viewer, profileForm(fields))
  const found = await findProfile(viewer)
  expect(found).toMatchObject({ publishedAt: null, hours: 0, pictureChangedAt: null })
  expect(found?.profile).toMatchObject({
    slug,
    zone: 'Europe/Berlin',
    languages: ['de', 'en'],
    countries: ['PT'],
    kinds: [kind.id],
    dailyCap: 4,
  })
})

test('what another tab changed stays; what both changed is told', async () => {
  await saveCoachProfile(viewer, profileForm({ slug, headline: 'One' }))
  const drawn = (await findProfile(viewer))?.profile ?? {}
  await saveCoachProfile(viewer, profileForm({ slug, headline: 'Two' }, drawn))
  await saveCoachProfile(viewer, profileForm({ slug, headline: 'One', bio: 'About' }, drawn))
  expect((await findProfile(viewer))?.profile).toMatchObject({ headline: 'Two', bio: 'About' })
  const late = saveCoachProfile(viewer, profileForm({ slug, headline: 'Three' }, drawn))
  await expect(late).rejects.toMatchObject({ code: 'conflict', field: 'headline' })
})

test('an address is one coach’s', async () => {
  await saveCoachProfile(viewer, profileForm({ slug }))
  const other = saveCoachProfile(await makeViewer({ role: 'coach' }), profileForm({ slug }))
  await expect(other).rejects.toMatchObject({ code: 'conflict', field: 'slug' })
})

test.each([
  ['slug', 'Jonas Brandt'],
  ['slug', 'anyone'],
  ['zone', '+02:00'],
  ['zone', 'Atlantis'],
  ['videoPattern', 'http://meet.example.org/{booking}'],
  ['videoPattern', 'https://{booking}.example.org/'],
  ['videoPattern', 'https://me:secret@meet.example.org/{booking}'],
  ['videoPattern', 'javascript:alert(1)'],
  ['phone', 'call me'],
  ['dailyCap', '0'],
  ['addLanguages', 'Klingon'],
  ['addCountries', 'Atlantis'],
])('%s is not %j', (field, typed) => {
  const form = { slug, zone: 'Europe/Berlin', [field]: typed }
  expect(savingProfile.safeParse(form).error?.issues[0]?.path).toEqual([field])
})

test('clients see a profile only when it says something, offers something and has hours', async () => {
  const kind = await makeCallKind()
  await saveCoachProfile(viewer, profileForm({ slug }))
  await expect(publishCoach(viewer, now)).rejects.toMatchObject({
    message:
      'Before clients see you: write a headline, choose a kind of call that you offer, set your hours.',
  })
  const drawn = (await findProfile(viewer))?.profile ?? {}
  await saveCoachProfile(viewer, profileForm({ slug, headline: 'Here', kinds: kind.id }, drawn))
  await saveWeeklyHours(viewer, hoursForm({ monday: '9-12' }))
  await publishCoach(viewer, now)
  expect((await findProfile(viewer))?.publishedAt).toEqual(now)
  await unpublishCoach(viewer)
  expect((await findProfile(viewer))?.publishedAt).toBeNull()
})

describe('a picture', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

  test('is what its bytes say, whatever it is called', async () => {
    const coach = await makeCoach()
    for (const bytes of [
      new TextEncoder().encode('<svg onload="alert(1)">'),
      new Uint8Array(),
      png.subarray(1),
    ]) {
      const saving = saveCoachPicture(coach, new Uint8Array(bytes), now)
      await expect(saving).rejects.toMatchObject({ code: 'invalid', field: 'picture' })
    }
    await saveCoachPicture(coach, png, now)
    const found = await findPicture(null, coach.slug)
    expect(found).toMatchObject({ mediaType: 'image/png', changedAt: now })
    expect([...(found?.bytes ?? [])]).toEqual([...png])
  })

  test('of a hidden profile is seen by its coach alone', async () => {
    const coach = await makeCoach({ publishedAt: null })
    await saveCoachPicture(coach, png, now)
    expect(await findPicture(null, coach.slug)).toBeNull()
    expect(await findPicture(await makeViewer({ role: 'coach' }), coach.slug)).toBeNull()
    expect(await findPicture(coach, coach.slug)).not.toBeNull()
    await removeCoachPicture(coach)
    expect(await findPicture(coach, coach.slug)).toBeNull()
  })
})
