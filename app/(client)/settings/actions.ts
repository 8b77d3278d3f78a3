'use server'
import { refresh } from 'next/cache'
import { endOtherSessions } from '@/lib/accounts/end-other-sessions'
import { endSession } from '@/lib/accounts/end-session'
import { saveProfile } from '@/lib/accounts/save-profile'
import { nothing, passwordInput, profileInput, sessionInput } from '@/lib/accounts/schema'
import { setPassword } from '@/lib/accounts/set-password'
import { asViewer } from '@/lib/auth'
import { type FormState, formAction } from '@/lib/form-action'

export const saveProfileAction = formAction(profileInput, asViewer, async (viewer, profile) => {
  await saveProfile(viewer, profile)
  refresh()
  return 'Saved.'
})

const changePassword = formAction(passwordInput, asViewer, async (viewer, passwords) => {
  await setPassword(viewer, passwords)
  refresh()
  return 'Your password is set. Other devices were signed out.'
})

/** Takes the current password out of what comes back, too: the wrapper knows the new one's field alone. */
export async function setPasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const { values, ...state } = await changePassword(before, form)
  const { currentPassword: _secret, ...shown } = values
  return { ...state, values: shown }
}

export const endSessionAction = formAction(sessionInput, asViewer, async (viewer, { sessionId }) => {
  await endSession(viewer, sessionId)
  refresh()
  return 'That device was signed out.'
})

export const endOtherSessionsAction = formAction(nothing, asViewer, async (viewer) => {
  const ended = await endOtherSessions(viewer)
  refresh()
  return ended === 1 ? 'One other device was signed out.' : `${ended} other devices were signed out.`
})
