import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { findCaller } from '@/lib/accounts/caller'
import { endSession as endSessionRow } from '@/lib/accounts/end-session'
import { openSession, sessionDays } from '@/lib/accounts/open-session'
import { findSessionViewer, type SessionViewer } from '@/lib/accounts/queries'
import { pathHeader } from '@/lib/accounts/response-headers'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import type { Role } from '@/lib/generated/prisma/enums'
import { insideTarget, leadingTo } from '@/lib/redirect-target'
import type { Viewer } from '@/lib/viewer'

// The only file that knows next-auth (docs/decisions/001): it seals the session's id into the cookie.
// Whether that session still runs is asked of the sessions table on every request.

/** Who is asking, or null. One query a request, however often it is called. */
export const findViewer = cache(async (): Promise<SessionViewer | null> => {
  const sealed = (await cookies()).get(sessionCookie().name)?.value
  const sessionId = sealed ? await unseal(sealed) : null
  return sessionId ? findSessionViewer(sessionId) : null
})

/** Guard of private pages: leads strangers to sign in, and back to this page afterwards. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await findViewer()
  if (viewer) return viewer
  redirect(leadingTo('/sign-in', insideTarget((await headers()).get(pathHeader))))
}

/** Guard of pages that belong to some roles: strangers sign in first, to everybody else the page is not there. */
export async function requireRole(...roles: readonly Role[]): Promise<Viewer> {
  const viewer = await requireViewer()
  return roles.includes(viewer.role) ? viewer : notFound()
}

/** Guard of private actions. Throws `forbidden` with what to do, so that nothing typed is lost. */
export async function asViewer(): Promise<Viewer> {
  const viewer = await findViewer()
  if (viewer) return viewer
  throw new DomainError(
    'forbidden',
    'Your session has ended. Sign in in another tab, then send this again: nothing you typed is lost.',
  )
}

/** Guard of actions that belong to some roles, for `formAction`. Throws `forbidden` for everybody else. */
export function asRole(...roles: readonly Role[]): () => Promise<Viewer> {
  return async () => {
    const viewer = await asViewer()
    if (roles.includes(viewer.role)) return viewer
    throw new DomainError('forbidden', 'This account may not do that.')
  }
}

/** Guard of actions that are open to all. */
export async function asAnyone(): Promise<Viewer | null> {
  return findViewer()
}

/** Opens a session for an account that has just proved itself; a session this browser had before is ended. */
export async function startSession(userId: string): Promise<Viewer> {
  await endSession()
  const { sessionId } = await openSession(userId, (await findCaller()).device)
  const viewer = await findSessionViewer(sessionId)
  if (!viewer) throw new DomainError('forbidden', 'This account is closed.')
  const { name, ...flags } = sessionCookie()
  const sealed = await encode({
    token: { sessionId },
    secret: env().AUTH_SECRET,
    maxAge: sessionSeconds,
    salt: name,
  })
  ;(await cookies()).set(name, sealed, { ...flags, maxAge: sessionSeconds })
  return viewer
}

/** Signs this browser out: ends the row first, then takes the cookie away. */
export async function endSession(): Promise<void> {
  const viewer = await findViewer()
  if (viewer) await endSessionRow(viewer, viewer.sessionId).catch(ignoreNotFound)
  const { name, ...flags } = sessionCookie()
  const jar = await cookies()
  if (jar.has(name)) jar.set(name, '', { ...flags, maxAge: 0 })
}

const challengeSeconds = 20 * 60

/** Remembers in this browser which code it asked for; the id is never in a URL. */
export async function keepCodeRequest(codeId: string): Promise<void> {
  const { name, ...flags } = privateCookie('code-request')
  ;(await cookies()).set(name, codeId, { ...flags, maxAge: challengeSeconds })
}

/** The id of the code this browser asked for, or null. */
export async function findCodeRequest(): Promise<string | null> {
  return (await cookies()).get(privateCookie('code-request').name)?.value ?? null
}

export async function forgetCodeRequest(): Promise<void> {
  const { name, ...flags } = privateCookie('code-request')
  ;(await cookies()).set(name, '', { ...flags, maxAge: 0 })
}

const sessionSeconds = sessionDays * 86_400

const sessionCookie = () => privateCookie('session')

/**
 * Name and flags of a cookie that only the server reads. Over https the `__Host-` prefix makes browsers refuse
 * it from other hosts, from paths and without Secure.
 */
export function privateCookie(name: string) {
  const secure = env().APP_URL.startsWith('https:')
  return {
    name: `${secure ? '__Host-' : ''}waymark-${name}`,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
  } as const
}

const sealedSession = z.object({ sessionId: z.uuid() })

// Kept past the seal's own date it opens nothing: the session's row runs out when the seal does.
const unsealed = new Map<string, string>()

/** The session's id out of the cookie. Opening a seal costs as much as a query, so the last thousand are kept. */
async function unseal(sealed: string): Promise<string | null> {
  const kept = unsealed.get(sealed)
  if (kept) return kept
  try {
    const token = await decode({ token: sealed, secret: env().AUTH_SECRET, salt: sessionCookie().name })
    const { sessionId } = sealedSession.parse(token)
    if (unsealed.size >= 1000)
      for (const oldest of [...unsealed.keys()].slice(0, 500)) unsealed.delete(oldest)
    unsealed.set(sealed, sessionId)
    return sessionId
  } catch {
    return null // forged, altered, run out, or sealed with an earlier secret
  }
}

function ignoreNotFound(error: unknown): void {
  if (!(error instanceof DomainError && error.code === 'not_found')) throw error
}
