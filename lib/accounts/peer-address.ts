import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'

const globals = globalThis as typeof globalThis & { waymarkPeerAddress?: boolean }

/**
 * With no trusted proxy in front, drops `x-forwarded-for` from every request before the framework sees it: the
 * caller wrote it. The framework then fills in the connection's own address, which nobody can make up.
 */
export function believeOnlyTheConnection(): void {
  if (globals.waymarkPeerAddress) return
  globals.waymarkPeerAddress = true
  subscribe('http.server.request.start', (message) => {
    if (env().TRUSTED_PROXIES > 0) return
    const { request } = message as { request: IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
