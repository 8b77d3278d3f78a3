import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

const letters: Email[] = []

// A real SMTP server, so that the product's own mail code runs. It has to stand before the configuration is read.
// It knows nobody at refused.example and, like real ones, says whom it does not know.
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo({ address }, _session, done) {
    done(address.endsWith('@refused.example') ? new Error(`No mailbox ${address} here.`) : null)
  },
  async onData(stream, _session, done) {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    letters.push(await PostalMime.parse(Buffer.concat(chunks)))
    done()
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

/** The letters this address got, oldest first. */
export function lettersTo(address: string): Email[] {
  return letters.filter((letter) => letter.to?.some((to) => to.address === address))
}

/** The code in the newest letter to this address. */
export function codeMailedTo(address: string): string {
  const code = lettersTo(address)
    .at(-1)
    ?.text?.match(/^ +(\d{6})$/m)?.[1]
  if (!code) throw new Error(`No letter with a code came to ${address}.`)
  return code
}
