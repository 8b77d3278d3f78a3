import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  smtpUrl: string
  /** To whom each letter went, each time it came, by what its Message-ID begins with. */
  letters: Map<string, string[]>
  /** What `pattern` finds first in a letter to the address, once one came; undefined after so many milliseconds. */
  find: (address: string, pattern: RegExp, patience: number) => Promise<string | undefined>
  stop: () => Promise<void>
}

type Waiting = (text: string) => void

/** A mail server of our own that counts how often each letter comes. */
export async function startMailbox(): Promise<Mailbox> {
  const letters = new Map<string, string[]>()
  const texts = new Map<string, string[]>()
  const waiting = new Map<string, Waiting>()
  const keep = async (source: Buffer, address: string) => {
    const { messageId = '', text = '' } = await PostalMime.parse(source)
    const word = messageId.replace(/^<|@.*$/g, '')
    letters.set(word, [...(letters.get(word) ?? []), address])
    texts.set(address, [...(texts.get(address) ?? []), text])
    waiting.get(address)?.(text)
  }
  const server = smtpServer(keep)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    find: (address, pattern, patience) =>
      new Promise((resolve) => {
        const end = (found?: string) => {
          clearTimeout(timer)
          waiting.delete(address)
          resolve(found)
        }
        const timer = setTimeout(end, patience)
        const look: Waiting = (text) => {
          const found = pattern.exec(text)?.[1]
          if (found) end(found)
        }
        waiting.set(address, look)
        for (const text of texts.get(address) ?? []) look(text)
      }),
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

function smtpServer(keep: (source: Buffer, address: string) => Promise<void>): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const [to] = session.envelope.rcptTo
      buffer(stream)
        .then((source) => keep(source, to?.address ?? ''))
        .then(() => done(), done)
    },
    // A killed worker leaves its connection in the middle of a word.
  }).on('error', () => undefined)
}
