import { emailAddress } from '@/lib/documents/email-address'
import type { Letter } from '@/lib/documents/letter'
import { printable, printableLine } from '@/lib/documents/printable'

/**
 * The bytes of an .eml (RFC 5322, RFC 2045) that a mail program opens as a draft. It has no Message-ID: the program gives
 * one when it sends, and two letters sent from one file would otherwise be taken for one. An address that is none is
 * left out, for the person to write in.
 */
export async function letterEml(letter: Letter, now: Date): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const message = new MailComposer({
    from: mailbox(letter.from),
    to: mailbox(letter.to),
    subject: printableLine(letter.subject),
    text: letterText(letter),
    date: now,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  })
  return withoutMessageId(await message.compile().build())
}

/** The letter as plain text, as it stands in the mail. */
export function letterText({ body }: Letter): string {
  return printable(body).trim()
}

function mailbox({ name, email }: { name: string; email?: string }) {
  const address = emailAddress(email)
  return address ? { name: printableLine(name), address } : undefined
}

function withoutMessageId(message: Buffer): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const head = message.subarray(0, end).toString('latin1')
  const kept = head.replace(/^Message-ID:.*(\r\n[ \t].*)*\r\n/im, '')
  return Buffer.concat([Buffer.from(kept, 'latin1'), message.subarray(end)])
}
