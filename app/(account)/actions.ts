'use server'
import { redirect } from 'next/navigation'
import { findCaller } from '@/lib/accounts/caller'
import { requestCode } from '@/lib/accounts/request-code'
import { codeRequestInput } from '@/lib/accounts/schema'
import { asAnyone, keepCodeRequest } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { insideTarget, leadingTo } from '@/lib/redirect-target'

/** Sign-up and sign-in by code are one: whatever the address, the next page is the same. */
export const requestCodeAction = formAction(codeRequestInput, asAnyone, async (_viewer, { email, next }) => {
  const { codeId } = await requestCode(email, (await findCaller()).network)
  await keepCodeRequest(codeId)
  redirect(leadingTo('/verify', insideTarget(next)))
})
