import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { missingHeader } from '@/lib/accounts/response-headers'
import { log } from '@/lib/log'

const globals = globalThis as typeof globalThis & { waymarkMissingAnswer?: boolean }
const ownMark = randomUUID()

/**
 * Gives an address that leads nowhere words without scripts, too. The framework draws what `notFound()` says in the
 * browser alone and sends an empty body, so the body of such an answer is asked for again, with a mark by which
 * next.config.ts leads to the page that says it. Status and cookies stay those of the first answer.
 */
export function sayWhatIsMissing(): void {
  if (globals.waymarkMissingAnswer) return
  globals.waymarkMissingAnswer = true
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (request.headers[missingHeader] === ownMark) return
    delete request.headers[missingHeader]
    if (!isByScript(request)) watch(request, response)
  })
}

/** The framework's own script reads data, and draws the words from it. */
function isByScript({ headers }: IncomingMessage): boolean {
  return 'rsc' in headers || 'next-action' in headers
}

/** Lets every answer pass but a missing page; of that one nothing is sent until it ends. */
function watch(request: IncomingMessage, response: ServerResponse): void {
  // `on` stays as it is here: the framework's compression puts its own over it.
  const { writeHead, flushHeaders, write, end, on } = response
  let isMissing: boolean | undefined
  const holdsBack = (status = response.statusCode) => {
    isMissing ??= status === 404 && String(response.getHeader('content-type')).startsWith('text/html')
    return isMissing
  }
  const release = () => Object.assign(response, { writeHead, flushHeaders, write, end, on })
  Object.assign(response, {
    writeHead: (...args: Parameters<typeof writeHead>) =>
      holdsBack(args[0]) ? response : writeHead.apply(response, args),
    flushHeaders: () => holdsBack() || flushHeaders.call(response),
    write: (...args: Parameters<typeof write>) => holdsBack() || write.apply(response, args),
    end: (...args: Parameters<typeof end>) => {
      if (!holdsBack()) return end.apply(response, args)
      release()
      sendWords(request, response)
      return response
    },
  })
}

const ofTheBody = ['content-length', 'content-type', 'transfer-encoding', 'connection', 'expect']

function sendWords(request: IncomingMessage, response: ServerResponse): void {
  const kept = Object.entries(request.headers).filter(([name]) => !ofTheBody.includes(name))
  const { localAddress: host, localPort: port } = request.socket
  // Whoever asked has gone.
  if (!host || !port) return void response.destroy()
  const asked = ask({
    host,
    port,
    path: request.url,
    method: request.method === 'HEAD' ? 'HEAD' : 'GET',
    headers: { ...Object.fromEntries(kept), [missingHeader]: ownMark },
  })
  asked.on('response', (answer) => passOn(answer, response))
  asked.on('error', (error) => sendPlain(error, response))
  asked.end()
}

function passOn(answer: IncomingMessage, response: ServerResponse): void {
  for (const name of ['content-encoding', 'content-length', 'etag', 'link']) response.removeHeader(name)
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined && !hopByHop.has(name)) response.setHeader(name, value)
  }
  answer.on('error', () => response.destroy())
  answer.pipe(response)
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date'])

function sendPlain(error: Error, response: ServerResponse): void {
  log().error({ err: error }, 'the page that says what is missing could not be asked for')
  if (response.headersSent) return void response.destroy()
  response.removeHeader('content-encoding')
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end('This page is not here.\n')
}
