import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { askAddress } from './ask-address'
import { calendarAddress, type Reach } from './calendar-address'
import { isPublicAddress } from './public-address'
import { readAnswer } from './read-answer'
import { UnreadableCalendar } from './unreadable-calendar'

/** What the product asks: https on its own port, at public addresses, as this machine resolves them. */
export const theInternet: Reach = {
  protocols: ['https:'],
  ports: [''],
  isPublic: isPublicAddress,
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
}

export type Bounds = { bytes: number; milliseconds: number }

const usualBounds: Bounds = { bytes: 2_000_000, milliseconds: 10_000 }
const mostRedirects = 3

export type Fetched = { status: 'unchanged' } | { status: 'read'; text: string; etag: string | null }

/**
 * The text of a subscribed calendar. `etag` is that of the last reading: unchanged since then, it is not sent again.
 * Each host on the way is looked up once, all its addresses have to be public, and one of these is what is connected
 * to. Throws UnreadableCalendar, in words for the coach, for every refusal and every failure.
 */
export async function fetchCalendar(
  written: string,
  { etag = null, reach = theInternet, bounds = usualBounds }: FetchOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(bounds.milliseconds)
  try {
    const response = await follow(calendarAddress(written, reach), etag, reach, signal)
    if (response.statusCode === 304 && etag !== null) {
      response.destroy()
      return { status: 'unchanged' }
    }
    return { status: 'read', text: await readAnswer(response, bounds.bytes), etag: etagOf(response) }
  } catch (error) {
    if (error instanceof UnreadableCalendar) throw error
    throw new UnreadableCalendar(
      signal.aborted
        ? `The calendar did not arrive within ${bounds.milliseconds / 1000} seconds.`
        : 'No server could be reached safely at that address.',
    )
  }
}

type FetchOptions = { etag?: string | null; reach?: Reach; bounds?: Bounds }

async function follow(
  start: URL,
  etag: string | null,
  reach: Reach,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let url = start
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await askAddress(url, etag, reach, signal)
    const { location } = response.headers
    if (!isRedirect(response) || location === undefined) return response
    response.destroy()
    url = nextAddress(location, url, reach)
  }
  throw new UnreadableCalendar('That address leads from one to another without end.')
}

function isRedirect({ statusCode }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0)
}

function nextAddress(location: string, from: URL, reach: Reach): URL {
  if (!URL.canParse(location, from)) throw new UnreadableCalendar('That address leads nowhere.')
  const next = calendarAddress(new URL(location, from).href, reach)
  if (from.protocol === 'https:' && next.protocol !== 'https:') {
    throw new UnreadableCalendar('That address leads to one that is not encrypted, so it is not asked.')
  }
  return next
}

function etagOf({ headers }: IncomingMessage): string | null {
  return headers.etag && headers.etag.length <= 200 ? headers.etag : null
}
