import { env } from '@/lib/env'
import { formatDay } from '@/lib/time'
import { invitationOf } from './invitation'
import type { CallInLetter } from './queries'
import { callFacts, type Reader } from './reader'
import type { Writer } from './writer'

/** The call will not be: who cancelled it, and why if they said so. */
export const cancellationLetter: Writer = (call, reader, now) => {
  if (call.state !== 'cancelled') return null
  const { APP_URL } = env()
  const facts = callFacts(call, reader, now).filter(([label]) => label !== 'Where')
  if (call.cancelReason) facts.push(['Reason given', call.cancelReason])
  return {
    to: reader.to,
    subject: `Cancelled: ${call.kind.name} with ${reader.other}, ${formatDay(call.startsAt, reader.zone, now)}`,
    paragraphs: [
      `${whoCancelled(call, reader)} The call does not take place, and no reminder comes.`,
      reader.side === 'client'
        ? 'If you still want to talk, there are other times.'
        : 'The time can be booked again.',
    ],
    facts,
    action:
      reader.side === 'client'
        ? { label: 'Choose a new time', url: new URL('/book', APP_URL).href }
        : { label: 'See the call', url: reader.url },
    invitation: { method: 'CANCEL', content: invitationOf(call, reader, 'CANCEL', now) },
    whyYouGetThis: reader.why,
  }
}

function whoCancelled({ cancelledBy }: CallInLetter, { side, other }: Reader): string {
  if (cancelledBy === side) return 'You cancelled the call.'
  if (cancelledBy === 'client' || cancelledBy === 'coach') return `${capital(other)} cancelled the call.`
  return `${env().BRAND_NAME} cancelled the call.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
