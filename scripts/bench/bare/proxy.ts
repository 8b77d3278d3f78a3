import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { securityHeaders } from '@/lib/accounts/response-headers'

/** A nonce for each answer, as the framework's own guide has it, and the product's own headers; nothing else. */
export function proxy(request: NextRequest): Response {
  const nonce = randomBytes(16).toString('base64')
  const sent = securityHeaders({ nonce, isDevelopment: false, isHttps: false })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', sent['content-security-policy'] ?? '')
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(sent)) response.headers.set(name, value)
  return response
}

export const config = { matcher: ['/((?!_next/).*)'] }
