import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { calendarAddress } from '@/lib/bookings/calendars/calendar-address'
import { fetchCalendar, theInternet } from '@/lib/bookings/calendars/fetch-calendar'
import { UnreadableCalendar } from '@/lib/bookings/calendars/unreadable-calendar'
import { type CalendarServer, outside, reachOf, serve } from '@/tests/support/calendar-server'
import { calendar } from './ics'

const text = calendar()
const secret = 'private-3f9a'

let answer: RequestListener
let server: CalendarServer
let inner: CalendarServer

beforeEach(async () => {
  answer = (_, response) => response.setHeader('etag', '"one"').end(text)
  server = await serve(outside, (request, response) => answer(request, response))
  inner = await serve('127.0.0.1', (_, response) => response.end(text))
})

afterEach(() => Promise.all([server.close(), inner.close()]))

const names = { 'calendar.example': [outside], 'other.example': [outside] }

function at(path = `/${secret}.ics`, host = 'calendar.example'): string {
  return `http://${host}:${server.port}${path}`
}

async function refusal(address: string, options: Parameters<typeof fetchCalendar>[1] = {}): Promise<string> {
  const fetched = fetchCalendar(address, { reach: reachOf(names), ...options })
  const error = await fetched.then(
    () => expect.unreachable('it was fetched'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UnreadableCalendar)
  const { message } = error as UnreadableCalendar
  expect(message).not.toMatch(/example|127\.|private-/)
  return message
}

describe('a calendar in the world outside', () => {
  test('is read, by its own name, after one look-up', async () => {
    const reach = reachOf(names)
    expect(await fetchCalendar(at(), { reach })).toEqual({ status: 'read', text, etag: '"one"' })
    expect(server.asked).toEqual([`calendar.example:${server.port} /${secret}.ics`])
    expect(reach.lookups).toEqual(['calendar.example'])
  })

  test('is not sent again while it is unchanged', async () => {
    answer = (request, response) => {
      response.statusCode = request.headers['if-none-match'] === '"one"' ? 304 : 200
      response.end(response.statusCode === 200 ? text : undefined)
    }
    const reach = reachOf(names)
    expect(await fetchCalendar(at(), { reach, etag: '"one"' })).toEqual({ status: 'unchanged' })
    expect(await fetchCalendar(at(), { reach, etag: '"two"' })).toEqual({ status: 'read', text, etag: null })
  })

  test('that says unchanged without being asked is an error', async () => {
    answer = (_, response) => respond(response, 304)
    expect(await refusal(at())).toContain('304')
  })

  test('may have moved three times, each host looked up anew, and no more', async () => {
    answer = (request, response) => {
      const steps = Number(new URL(request.url ?? '', 'http://x').searchParams.get('steps'))
      if (steps === 0) response.end(text)
      else redirect(response, at(`/?steps=${steps - 1}`, steps % 2 ? 'other.example' : 'calendar.example'))
    }
    const reach = reachOf(names)
    expect(await fetchCalendar(at('/?steps=3'), { reach })).toMatchObject({ status: 'read' })
    expect(reach.lookups).toEqual(['calendar.example', 'other.example', 'calendar.example', 'other.example'])
    expect(await refusal(at('/?steps=4'))).toContain('without end')
  })
})

describe('what must not be reached', () => {
  const loopback = () => `http://127.0.0.1:${inner.port}/`

  afterEach(() => expect(inner.asked).toEqual([]))

  test('an address in a private network, in any notation', async () => {
    const notations = [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ]
    for (const host of notations) {
      expect(await refusal(`http://${host}:${inner.port}/`)).toContain('private network')
    }
  })

  test('a name that leads there, also beside a public address', async () => {
    const lead = { lost: ['127.0.0.1'], both: [outside, '127.0.0.1'], six: ['::ffff:127.0.0.1'], none: [] }
    for (const host of Object.keys(lead)) {
      const options = { reach: reachOf(lead) }
      expect(await refusal(`http://${host}:${inner.port}/`, options)).toContain('private network')
    }
  })

  test('a name that leads elsewhere when it is asked again', async () => {
    let asked = 0
    const lookup = async () => [++asked === 1 ? outside : '127.0.0.1']
    const reach = { ...reachOf(names), lookup }
    expect(await fetchCalendar(at(), { reach })).toMatchObject({ status: 'read' })
    expect(asked).toBe(1)
  })

  test('a redirect there', async () => {
    answer = (_, response) => redirect(response, loopback())
    expect(await refusal(at())).toContain('private network')
    answer = (_, response) => redirect(response, 'http://169.254.169.254/latest/meta-data/')
    expect(await refusal(at())).toContain('private network')
    answer = (_, response) => redirect(response, '//localhost/')
    expect(await refusal(at(), { reach: reachOf({ ...names, localhost: ['127.0.0.1', '::1'] }) })).toContain(
      'private network',
    )
  })

  test('a redirect to another kind of address', async () => {
    for (const location of ['file:///etc/passwd', 'ftp://calendar.example/', 'gopher://calendar.example/']) {
      answer = (_, response) => redirect(response, location)
      expect(await refusal(at())).toContain('https://')
    }
    answer = (_, response) => redirect(response, `http://coach:word@calendar.example:${server.port}/`)
    expect(await refusal(at())).toContain('name and password')
    answer = (_, response) => redirect(response, 'http://[')
    expect(await refusal(at())).toContain('nowhere')
  })
})

describe('an answer', () => {
  test.each<[string, RequestListener, string]>([
    [
      'that is larger than allowed',
      (_, response) => response.end(text + ' '.repeat(20_000)),
      'larger than 0.01 MB',
    ],
    ['that never ends', endless, 'larger than 0.01 MB'],
    ['that is packed', packed, 'packed'],
    ['that asks for a password', (_, response) => respond(response, 401), 'secret address'],
    ['that is gone', (_, response) => respond(response, 410), 'no calendar at that address'],
    ['that failed', (_, response) => respond(response, 503), '503'],
    ['that leads nowhere', (_, response) => respond(response, 302), '302'],
    ['that is a page', (_, response) => response.end('<!doctype html>'), 'not a calendar'],
    ['that is cut off', (_, response) => cutOff(response), 'No server could be reached'],
  ])('%s is refused in words', async (_, listener, words) => {
    answer = listener
    expect(await refusal(at(), { bounds: { bytes: 10_000, milliseconds: 5_000 } })).toContain(words)
  })

  test.each<[string, RequestListener]>([
    ['that never comes', () => undefined],
    ['that stops in its midst', (_, response) => void response.write('BEGIN:VCALENDAR')],
  ])('%s is not waited for', async (_, listener) => {
    answer = listener
    expect(await refusal(at(), { bounds: { bytes: 10_000, milliseconds: 200 } })).toContain(
      'within 0.2 seconds',
    )
  })

  test('of the name server that never comes, or is no, is not waited for', async () => {
    const reach = { ...reachOf(names), lookup: () => new Promise<string[]>(() => undefined) }
    expect(await refusal(at(), { reach, bounds: { bytes: 1, milliseconds: 100 } })).toContain('within')
    expect(await refusal('http://nobody.example/')).toContain('No server could be reached')
  })

  test('of a server that is not there', async () => {
    const address = at()
    await server.close()
    expect(await refusal(address)).toContain('No server could be reached')
  })
})

describe('an address as the coach writes it', () => {
  const { href } = new URL('https://calendar.example/secret.ics')

  test.each(['https://calendar.example/secret.ics', ' webcal://calendar.example/secret.ics#top '])(
    '%s is asked over https',
    (written) => expect(calendarAddress(written, theInternet).href).toBe(href),
  )

  test('on the usual port, even where that is written', () => {
    expect(calendarAddress('https://calendar.example:443/secret.ics', theInternet).href).toBe(href)
  })

  test.each([
    ['http://calendar.example/', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['https://calendar.example:8443/', 'port of its own'],
    ['https://coach:word@calendar.example/', 'name and password'],
    ['https://coach@calendar.example/', 'name and password'],
    ['calendar.example', 'whole address'],
    ['', 'whole address'],
  ])('%s is refused in words', async (written, words) => {
    expect(await refusal(written, { reach: theInternet })).toContain(words)
  })

  test('an address of this machine is refused by the product’s own rules', async () => {
    expect(await refusal('https://localhost/', { reach: theInternet })).toContain('private network')
    expect(await refusal('https://169.254.169.254/', { reach: theInternet })).toContain('private network')
  })
})

function respond(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('location', location)
  respond(response, 302)
}

function packed(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-encoding', 'gzip')
  response.end(gzipSync(text + ' '.repeat(5_000_000)))
}

function endless(_: IncomingMessage, response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(1_000))) {
      // Until the other side has enough.
    }
  }
  response.on('drain', more)
  more()
}

function cutOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': '1000' })
  response.write(text, () => response.destroy())
}
