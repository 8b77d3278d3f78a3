'use server'
import { redirect } from 'next/navigation'
import { findCaller } from '@/lib/accounts/caller'
import { requestCode } from '@/lib/accounts/request-code'
import { codeRequestInput } from '@/lib/accounts/schema'
import { asAnyone, keepCodeRequest } from '@/lib/auth'
import { DomainError } from '@/lib/errors'
import { formAction } from '@/lib/form-action'
import { nameTrial } from '@/lib/opportunities/name-trial'
import { chooseObstacles, saveTrialFacts } from '@/lib/opportunities/save-trial-facts'
import { choosingObstacles, namingTrial, savingTrialFacts, startingTrial } from '@/lib/opportunities/schema'
import { startTrial } from '@/lib/opportunities/start-trial'
import { keepTrialOf, keepTrialToken, readTrialToken } from './trial-cookie'

export const startTrialAction = formAction(startingTrial, asAnyone, async (_viewer, { stage }) => {
  const { network } = await findCaller()
  const { token, expiresAt } = await startTrial({ stage }, network, new Date())
  await keepTrialToken(token, expiresAt)
  redirect('/try?step=2')
})

export const saveTrialFactsAction = formAction(
  savingTrialFacts,
  asAnyone,
  async (_viewer, { step, zone, changes }) => {
    await saveTrialFacts(await requireToken(), changes, zone, new Date())
    redirect(step === 0 ? '/try/answer' : `/try?step=${step + 1}`)
  },
)

export const chooseObstaclesAction = formAction(
  choosingObstacles,
  asAnyone,
  async (_viewer, { obstacle }) => {
    await chooseObstacles(await requireToken(), obstacle, new Date())
    redirect('/try/answer')
  },
)

const keepingTrial = namingTrial.extend(codeRequestInput.pick({ email: true }).shape)

/** Someone without an account: names it, and proves their address in the same tab. */
export const keepTrialAction = formAction(keepingTrial, asAnyone, async (_viewer, { email, ...names }) => {
  await nameTrial(await requireToken(), names, new Date())
  const { network } = await findCaller()
  const { codeId } = await requestCode(email, network)
  await keepCodeRequest(codeId)
  redirect('/verify')
})

/** Someone who is signed in already keeps it at once. */
export const keepTrialSignedInAction = formAction(namingTrial, asAnyone, async (viewer, names) => {
  if (!viewer) throw new DomainError('forbidden', 'Sign in first; your answers are kept meanwhile.')
  await nameTrial(await requireToken(), names, new Date())
  redirect((await keepTrialOf(viewer)) ?? '/opportunities')
})

async function requireToken(): Promise<string> {
  const token = await readTrialToken()
  if (token) return token
  throw new DomainError('not_found', 'This trial has been erased. Begin again from the start.')
}
