import { formatDay } from '@/lib/time'
import type { Writer } from './compose-letter'
import { invitationOf } from './invitation'
import { callFacts, type Reader, timeWords } from './reader'

/** The call is booked, or is at another time than before. */
export const invitationLetter: Writer = (call, reader, now) => {
  if (call.state !== 'confirmed' || call.endsAt <= now) return null
  const before = call.sequence === 0 ? null : call.movedFrom
  const day = formatDay(call.startsAt, reader.zone, now)
  const what = `${call.kind.name} with ${reader.other}`
  return {
    to: reader.to,
    subject: call.sequence === 0 ? `${what}, ${day}` : `Moved: ${what}, now ${day}`,
    paragraphs: [
      call.sequence === 0 ? 'The call is booked.' : 'The call has changed. This is how it is now.',
      ...(before ? [`It was to be on ${timeWords(before, reader, now)}.`] : []),
    ],
    facts: callFacts(call, reader, now),
    action: { label: 'See the call', url: reader.url },
    links: changeLinks(reader),
    invitation: { method: 'REQUEST', content: invitationOf(call, reader, 'REQUEST', now) },
    whyYouGetThis: reader.why,
  }
}

function changeLinks({ side, url, moveUrl }: Reader) {
  if (side === 'coach') return []
  return [
    { label: 'Choose another time', url: moveUrl },
    { label: 'Cancel the call', url: `${url}#cancel` },
  ]
}
