import { cookies } from 'next/headers'
import { privateCookie } from '@/lib/auth'
import { hashTrialToken } from '@/lib/opportunities/trial-token'

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

export async function forgetTrialToken(): Promise<void> {
  const { name: cookie, ...flags } = privateCookie(name)
  ;(await cookies()).set(cookie, '', { ...flags, maxAge: 0 })
}
