import { cookies } from 'next/headers'
import { privateCookie } from '@/lib/auth'
import { keepTrial } from '@/lib/opportunities/keep-trial'
import { hashTrialToken } from '@/lib/opportunities/trial-token'
import type { Viewer } from '@/lib/viewer'

const name = 'trial'

/** The token of this browser's trial, or null. */
export async function readTrialToken(): Promise<string | null> {
  return (await cookies()).get(privateCookie(name).name)?.value ?? null
}

/** What the database knows the trial by. */
export async function readTrialHash(): Promise<string | null> {
  const token = await readTrialToken()
  return token && hashTrialToken(token)
}

export async function keepTrialToken(token: string, expires: Date): Promise<void> {
  const { name: cookie, ...flags } = privateCookie(name)
  ;(await cookies()).set(cookie, token, { ...flags, expires })
}

/** Keeps the trial this browser has named as the viewer's own; gives the page it is on, or null. */
export async function keepTrialOf(viewer: Viewer): Promise<string | null> {
  const kept = await keepTrial(viewer, await readTrialToken())
  if (!kept) return null
  const { name: cookie, ...flags } = privateCookie(name)
  ;(await cookies()).set(cookie, '', { ...flags, maxAge: 0 })
  return `/opportunities/${kept.opportunityId}`
}
