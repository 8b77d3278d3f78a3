import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

type Taken = { recipients: string[]; source: Buffer; takenAt: number }

/** Every letter that was taken, oldest first, as it came. */
export const taken: Taken[] = []

let refusals = 0
let beforeAnswer: () => Promise<void> = async () => undefined

// A real SMTP server, so that the product's own mail code runs. It has to stand before the configuration is read.
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  closeTimeout: 100,
  onMailFrom(_address, _session, done) {
    refusals -= 1
    done(refusals >= 0 ? new Error('Come back later.') : null)
  },
  async onData(stream, { envelope }, done) {
    const source = await buffer(stream)
    taken.push({
      recipients: envelope.rcptTo.map(({ address }) => address),
      source,
      takenAt: Date.now(),
    })
    await beforeAnswer()
    done()
  },
})
// A sender that is killed in the middle leaves a broken line behind.
server.on('error', () => undefined)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}/?pool=true`

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

/** The next so many letters are refused. */
export function refuse(count: number): void {
  refusals = count
}

/** What happens once a letter has come and before its sender hears so. */
export function whenTaken(act: () => Promise<void>): void {
  beforeAnswer = act
}

/** The letters this address got, oldest first. */
export function lettersTo(address: string): Promise<Email[]> {
  const own = taken.filter(({ recipients }) => recipients.includes(address))
  return Promise.all(own.map(({ source }) => PostalMime.parse(source)))
}
