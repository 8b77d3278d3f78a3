'use server'
import { asRole } from '@/lib/auth'
import { publishCoach } from '@/lib/bookings/availability/publish-coach'
import { removeCoachPicture } from '@/lib/bookings/availability/remove-coach-picture'
import { saveCoachPicture } from '@/lib/bookings/availability/save-coach-picture'
import { saveCoachProfile } from '@/lib/bookings/availability/save-coach-profile'
import { nothing, savingPicture, savingProfile, takingReviews } from '@/lib/bookings/availability/schema'
import { takeReviews } from '@/lib/bookings/availability/take-reviews'
import { unpublishCoach } from '@/lib/bookings/availability/unpublish-coach'
import { formAction } from '@/lib/form-action'

export const saveCoachProfileAction = formAction(savingProfile, asRole('coach'), async (viewer, input) => {
  await saveCoachProfile(viewer, input)
  return 'Saved.'
})

export const saveCoachPictureAction = formAction(
  savingPicture,
  asRole('coach'),
  async (viewer, { picture }) => {
    await saveCoachPicture(viewer, new Uint8Array(await picture.arrayBuffer()), new Date())
    return 'Saved. This is your picture now.'
  },
)

export const removeCoachPictureAction = formAction(nothing, asRole('coach'), async (viewer) => {
  await removeCoachPicture(viewer)
})

export const takeReviewsAction = formAction(
  takingReviews,
  asRole('coach'),
  async (viewer, { takesReviews }) => {
    await takeReviews(viewer, takesReviews === 'yes')
    return 'Saved.'
  },
)

export const publishCoachAction = formAction(nothing, asRole('coach'), async (viewer) => {
  await publishCoach(viewer, new Date())
})

export const unpublishCoachAction = formAction(nothing, asRole('coach'), async (viewer) => {
  await unpublishCoach(viewer)
})
