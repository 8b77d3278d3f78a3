import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Reach } from './calendar-address'
import { UnreadableCalendar } from './unreadable-calendar'

/**
 * The answer of one server to a GET, its body not read yet. Its name is looked up once: all its addresses have to be
 * public, and what is connected to is one of these, so that a second answer of the name server changes nothing
 * (DNS rebinding). Host, SNI and certificate remain those of the name.
 */
export async function askAddress(
  url: URL,
  etag: string | null,
  reach: Reach,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const addresses = await checkedAddresses(url, reach, signal)
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    // A small answer could unpack to a large one.
    'accept-encoding': 'identity',
    'user-agent': 'Waymark calendar subscription',
    ...(etag !== null && { 'if-none-match': etag }),
  }
  const get = url.protocol === 'https:' ? getSecure : getPlain
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers, lookup: pinnedTo(addresses), signal }, resolve).on('error', reject)
  })
}

// One private address among them is enough to refuse: which one is connected to would be chance.
async function checkedAddresses(url: URL, reach: Reach, signal: AbortSignal): Promise<string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(host) ? [host] : await unlessAborted(reach.lookup(host), signal)
  if (addresses.length === 0 || !addresses.every(reach.isPublic)) {
    throw new UnreadableCalendar('That address leads into a private network, so it is not asked.')
  }
  return addresses
}

function unlessAborted<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    value.then(resolve, reject)
  })
}

function pinnedTo(addresses: string[]): LookupFunction {
  const pinned = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, { all }, done) => {
    const [first] = pinned
    if (all || !first) done(null, pinned)
    else done(null, first.address, first.family)
  }
}
