'use server'
import { endOtherSessions } from '@/lib/accounts/end-other-sessions'
import { endSession } from '@/lib/accounts/end-session'
import { saveProfile } from '@/lib/accounts/save-profile'
import { nothing, passwordInput, profileInput, sessionInput } from '@/lib/accounts/schema'
import { setPassword } from '@/lib/accounts/set-password'
import { asViewer } from '@/lib/auth'
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
