import { emailAddress } from '@/lib/documents/email-address'
import { printable, printableLine } from '@/lib/documents/printable'

type Mail = { to?: string; subject: string; body: string }

/** Where a letter is begun. When `bodyLeftOut`, the text did not fit: the person has to copy it in, and is told so. */
export type ComposeLink = { href: string; bodyLeftOut: boolean }

/** Signs an address may have: Windows hands a program no more than 2,000, Outlook's server reads a query of 2,048. */
const longest = { mailto: 2000, gmail: 8000, outlook: 2000 }

/** A letter begun in the mail program of the device (RFC 6068), in Gmail and in Outlook on the web. */
export function composeLinks(mail: Mail): Record<keyof typeof longest, ComposeLink> {
  const to = encoded(emailAddress(mail.to) ?? '').replace('%40', '@')
  return {
    mailto: fitting(mail, longest.mailto, (query) => `mailto:${to}?${query('subject', 'body')}`),
    gmail: fitting(
      mail,
      longest.gmail,
      (query) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&${query('su', 'body')}`,
    ),
    outlook: fitting(
      mail,
      longest.outlook,
      (query) => `https://outlook.office.com/mail/deeplink/compose?to=${to}&${query('subject', 'body')}`,
    ),
  }
}

type Query = (subject: string, body: string) => string

function fitting({ subject, body }: Mail, most: number, href: (query: Query) => string): ComposeLink {
  const about = encoded(printableLine(subject))
  const text = encoded(printable(body).trim().replaceAll('\n', '\r\n'))
  const whole = href((subjectKey, bodyKey) => `${subjectKey}=${about}&${bodyKey}=${text}`)
  if (whole.length <= most) return { href: whole, bodyLeftOut: false }
  return { href: href((subjectKey) => `${subjectKey}=${about}`), bodyLeftOut: true }
}

/** Spaces as %20: in a mailto a plus is a plus. */
const encoded = encodeURIComponent
