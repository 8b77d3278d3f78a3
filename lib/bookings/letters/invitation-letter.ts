import { formatDay } from '@/lib/time'
import { invitationOf } from './invitation'
import { callFacts, type Reader, timeWords } from './reader'
import type { Writer } from './writer'

/** The call is booked, or is at another time than before. */
export const invitationLetter: Writer = (call, reader, now) => {
  if (call.state !== 'confirmed' || call.endsAt <= now) return null
  const move = call.sequence === 0 ? null : call.lastMove
  const day = formatDay(call.startsAt, reader.zone, now)
  const facts = callFacts(call, reader, now)
  if (move?.reason) facts.push(['Reason given', move.reason])
  const what = `${call.kind.name} with ${reader.other}`
  return {
    to: reader.to,
    subject: call.sequence === 0 ? `${what}, ${day}` : `Moved: ${what}, now ${day}`,
    paragraphs: [
      call.sequence === 0 ? 'The call is booked.' : 'The call has changed. This is how it is now.',
      ...(move ? [`It was to be on ${timeWords(move.from, reader, now)}.`] : []),
    ],
    facts,
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
    { label: 'Cancel the call', url: `${url}#cancel-form` },
  ]
}
