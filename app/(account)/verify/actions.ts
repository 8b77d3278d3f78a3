'use server'
import { redirect } from 'next/navigation'
import { keepTrialOf } from '@/app/(public)/try/trial-cookie'
import { findCaller } from '@/lib/accounts/caller'
import { findCodeAddress } from '@/lib/accounts/queries'
import { requestCode } from '@/lib/accounts/request-code'
import { codeInput, nothing } from '@/lib/accounts/schema'
import { verifyCode } from '@/lib/accounts/verify-code'
import { asAnyone, findCodeRequest, forgetCodeRequest, keepCodeRequest, startSession } from '@/lib/auth'
import { formAction } from '@/lib/form-action'
import { insideTarget, leadingTo } from '@/lib/redirect-target'

export const verifyCodeAction = formAction(codeInput, asAnyone, async (_viewer, { code, next }) => {
  const codeId = (await findCodeRequest()) ?? ''
  const { userId, isNew } = await verifyCode(codeId, code, (await findCaller()).network)
  const viewer = await startSession(userId)
  await forgetCodeRequest()
  const target = (await keepTrialOf(viewer)) ?? insideTarget(next)
  redirect(isNew ? leadingTo('/welcome', target) : target)
})

/** A second letter to the same address, for when the first did not come. */
export const requestCodeAgainAction = formAction(nothing, asAnyone, async () => {
  const email = await findCodeAddress((await findCodeRequest()) ?? '')
  if (!email) redirect('/sign-in?by=code')
  const { codeId } = await requestCode(email, (await findCaller()).network)
  await keepCodeRequest(codeId)
  return 'A new code is on its way. Only the newest letter counts.'
})
