import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { type CaughtLetter, readLetter } from './caught-letter'
import { letterPage, listPage } from './mail-catcher-pages'

type Kept = { letter: CaughtLetter; source: Buffer }

export type MailCatcher = {
  /** Where to send mail: the value for SMTP_URL. */
  smtpUrl: string
  /** Where to read it. */
  webUrl: string
  stop: () => Promise<void>
}

const keepAtMost = 500

/** Catches mail on this machine instead of sending it, and shows it on a page. Ports of 0 take any free one. */
export async function startMailCatcher({ smtpPort = 0, webPort = 0 } = {}): Promise<MailCatcher> {
  const caught: Kept[] = []
  const smtp = smtpServer(caught)
  const web = webServer(caught)
  const listening = [once(smtp.server, 'listening'), once(web, 'listening')]
  smtp.listen(smtpPort, '127.0.0.1')
  web.listen(webPort, '127.0.0.1')
  await Promise.all(listening)
  const stop = async () => {
    web.closeAllConnections()
    await Promise.all([
      new Promise((closed) => web.close(closed)),
      new Promise<void>((closed) => smtp.close(() => closed())),
    ])
  }
  return {
    smtpUrl: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    webUrl: `http://localhost:${(web.address() as AddressInfo).port}`,
    stop,
  }
}

function smtpServer(caught: Kept[]): SMTPServer {
  let lastId = 0
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address)
      const keep = async (source: Buffer) => {
        caught.unshift({ letter: await readLetter(++lastId, source, recipients), source })
        caught.length = Math.min(caught.length, keepAtMost)
      }
      buffer(stream)
        .then(keep)
        .then(() => done(), done)
    },
  })
}

function webServer(caught: Kept[]) {
  return createServer((request, response) => {
    // A page elsewhere must not read the codes in here through a name of its own that leads to this machine.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ''))
      return send(response, 'text/plain', '', 403)
    const path = request.url ?? '/'
    if (path === '/') return send(response, 'text/html', listPage(caught.map(({ letter }) => letter)))
    if (path === '/messages.json') {
      return send(response, 'application/json', JSON.stringify(caught.map(({ letter }) => letter)))
    }
    const [, id, part] = /^\/messages\/(\d+)(\.eml|\/html)?$/.exec(path) ?? []
    const kept = caught.find(({ letter }) => letter.id === Number(id))
    if (!kept) return send(response, 'text/plain', 'No such letter.', 404)
    if (part === '.eml') return send(response, 'message/rfc822', kept.source)
    if (part === '/html') return send(response, 'text/html', kept.letter.html)
    return send(response, 'text/html', letterPage(kept.letter))
  })
}

// What is in a letter is not ours: no script of it runs, it loads nothing, and it cannot reach this page.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; sandbox allow-popups allow-same-origin"

function send(response: ServerResponse, type: string, body: string | Buffer, status = 200): void {
  const headers = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
  response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(body)
}
