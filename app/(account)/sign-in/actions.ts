'use server'
import { redirect } from 'next/navigation'
import { keepTrialOf } from '@/app/(public)/try/trial-cookie'
import { findCaller } from '@/lib/accounts/caller'
import { checkPassword } from '@/lib/accounts/check-password'
import { passwordSignInInput } from '@/lib/accounts/schema'
import { asAnyone, startSession } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { insideTarget } from '@/lib/redirect-target'

export const checkPasswordAction = formAction(passwordSignInInput, asAnyone, async (_viewer, input) => {
  const { userId } = await checkPassword(input, (await findCaller()).network)
  const viewer = await startSession(userId)
  redirect((await keepTrialOf(viewer)) ?? insideTarget(input.next))
})
