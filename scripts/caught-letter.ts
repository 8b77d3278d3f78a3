import PostalMime, { type Mailbox } from 'postal-mime'

/** One caught letter, as `/messages.json` lists it, newest first. */
export type CaughtLetter = {
  id: number
  caughtAt: string
  from: Mailbox | undefined
  to: Mailbox[]
  /** Whom the sender named to the server, whatever the letter's head says. */
  recipients: string[]
  subject: string
  text: string
  html: string
  headers: { key: string; value: string }[]
  attachments: { filename: string | null; mimeType: string; method?: string; content: string }[]
}

/** Reads a letter as it came over the wire; `recipients` are those of its envelope. */
export async function readLetter(id: number, source: Buffer, recipients: string[]): Promise<CaughtLetter> {
  const { from, to, subject, text, html, headers, attachments } = await PostalMime.parse(source, {
    attachmentEncoding: 'base64',
  })
  return {
    id,
    caughtAt: new Date().toISOString(),
    from: from && 'address' in from ? (from as Mailbox) : undefined,
    to: (to ?? []).flatMap((one) => one.group ?? [one]),
    recipients,
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
    headers: headers.map(({ key, value }) => ({ key, value })),
    attachments: attachments.map(({ filename, mimeType, method, content }) => ({
      filename,
      mimeType,
      method,
      content: String(content),
    })),
  }
}
