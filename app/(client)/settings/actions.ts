'use server'
import { endOtherSessions } from '@/lib/accounts/end-other-sessions'
import { endSession } from '@/lib/accounts/end-session'
import { saveProfile } from '@/lib/accounts/save-profile'
import { nothing, passwordInput, profileInput, sessionInput } from '@/lib/accounts/schema'
import { setPassword } from '@/lib/accounts/set-password'
import { asViewer } from '@/lib/auth'
import { endCalendarFeed } from '@/lib/bookings/feeds/end-calendar-feed'
import { renewCalendarFeed } from '@/lib/bookings/feeds/renew-calendar-feed'
import { formAction } from '@/lib/form-action'

export const saveProfileAction = formAction(profileInput, asViewer, async (viewer, profile) => {
  await saveProfile(viewer, profile)
  return 'Saved.'
})

export const setPasswordAction = formAction(passwordInput, asViewer, async (viewer, passwords) => {
  await setPassword(viewer, passwords)
  return 'Your password is set. Other devices were signed out.'
})

export const endSessionAction = formAction(sessionInput, asViewer, async (viewer, { sessionId }) => {
  await endSession(viewer, sessionId)
  return 'That device was signed out.'
})

export const endOtherSessionsAction = formAction(nothing, asViewer, async (viewer) => {
  const ended = await endOtherSessions(viewer)
  return ended === 1 ? 'One other device was signed out.' : `${ended} other devices were signed out.`
})

export const renewFeedAction = formAction(nothing, asViewer, async (viewer) => {
  await renewCalendarFeed(viewer, new Date())
  return 'The address is ready. Any earlier one has ended.'
})

export const endFeedAction = formAction(nothing, asViewer, async (viewer) => {
  await endCalendarFeed(viewer)
  return 'The address has ended. Calendars that used it get nothing any more.'
})
