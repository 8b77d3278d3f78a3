import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { isForeignPost } from '@/lib/accounts/foreign-post'
import { isNoAddress, isPrivatePage, pathHeader, securityHeaders } from '@/lib/accounts/response-headers'
import { env } from '@/lib/env'

/** Headers of every answer, and the refusal of foreign posts. Never the gate: pages and actions call guards. */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl
  const { APP_URL, NODE_ENV } = env()
  const settings = {
    nonce: randomBytes(16).toString('base64'),
    isDevelopment: NODE_ENV === 'development',
    isHttps: APP_URL.startsWith('https:'),
  }
  const sent = securityHeaders(settings)
  if (isPrivatePage(pathname)) sent['cache-control'] = 'private, no-store'
  if (isForeignPost(request.method, request.headers, APP_URL)) {
    return withHeaders(new Response('This form was sent from another site.\n', { status: 403 }), sent)
  }
  if (isNoAddress(pathname))
    return withHeaders(new Response('There is no such page.\n', { status: 404 }), sent)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', sent['content-security-policy'] ?? '')
  headers.set(pathHeader, pathname + search)
  return withHeaders(NextResponse.next({ request: { headers } }), sent)
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

// Built files never change under their name and say the same to everybody; next.config.ts sets their header.
export const config = { matcher: ['/((?!_next/static/).*)'] }
