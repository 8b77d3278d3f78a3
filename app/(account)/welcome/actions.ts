'use server'
import { redirect } from 'next/navigation'
import { saveProfile } from '@/lib/accounts/save-profile'
import { welcomeInput } from '@/lib/accounts/schema'
import { setPassword } from '@/lib/accounts/set-password'
import { asViewer } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { insideTarget } from '@/lib/redirect-target'

/** The password comes first: it alone can be refused, and then nothing is half done. */
export const welcomeAction = formAction(
  welcomeInput,
  asViewer,
  async (viewer, { password, next, ...profile }) => {
    if (password) await setPassword(viewer, { currentPassword: '', password })
    await saveProfile(viewer, profile)
    redirect(insideTarget(next))
  },
)
