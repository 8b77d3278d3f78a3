import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reach } from '@/lib/bookings/calendars/calendar-address'
import { isPublicAddress } from '@/lib/bookings/calendars/public-address'

/** A real server on this machine that plays one in the world outside, or one that must never be reached. */
export type CalendarServer = { port: number; asked: string[]; close: () => Promise<void> }

export async function serve(address: string, answer: RequestListener): Promise<CalendarServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  return { port: (server.address() as AddressInfo).port, asked, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Where the servers of the world outside listen; every other address is judged as always. */
export const outside = '127.0.0.2'

/** The rules of the product, but that http and any port may be asked, and that one address counts as public. */
export function reachOf(names: Record<string, string[]>): Reach & { lookups: string[] } {
  const lookups: string[] = []
  return {
    lookups,
    protocols: ['https:', 'http:'],
    ports: [],
    isPublic: (address) => address === outside || isPublicAddress(address),
    lookup: async (host) => {
      lookups.push(host)
      return names[host] ?? Promise.reject(new Error(`getaddrinfo ENOTFOUND ${host}`))
    },
  }
}
