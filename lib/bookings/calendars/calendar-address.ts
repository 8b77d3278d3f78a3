import { UnreadableCalendar } from './unreadable-calendar'

/** Which addresses may be asked; in the product always `theInternet`. */
export type Reach = {
  protocols: string[]
  /** Empty: any. */
  ports: string[]
  isPublic: (address: string) => boolean
  /** All IP addresses of a host name, in the order in which they are to be tried. */
  lookup: (host: string) => Promise<string[]>
}

/** webcal: is https: by another name. Throws UnreadableCalendar in words for the coach, never with the address. */
export function calendarAddress(written: string, reach: Pick<Reach, 'protocols' | 'ports'>): URL {
  const url = parse(written.trim().replace(/^webcals?:/i, 'https:'))
  if (!reach.protocols.includes(url.protocol)) {
    throw new UnreadableCalendar('Use the address that begins with https:// or webcal://.')
  }
  if (url.username !== '' || url.password !== '') {
    throw new UnreadableCalendar(
      'An address with a name and password in it is not asked. Use the secret address.',
    )
  }
  if (reach.ports.length > 0 && !reach.ports.includes(url.port)) {
    throw new UnreadableCalendar('An address with a port of its own is not asked.')
  }
  url.hash = ''
  return url
}

function parse(written: string): URL {
  try {
    return new URL(written)
  } catch {
    throw new UnreadableCalendar('Paste the whole address of the calendar, from https:// to its end.')
  }
}
