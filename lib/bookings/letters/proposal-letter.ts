import { formatDay } from '@/lib/time'
import { callFacts, timeWords } from './reader'
import type { Writer } from './writer'

/** The other side would like another time; the one who reads this chooses, or leaves the call as it is. */
export const proposalLetter: Writer = (call, reader, now) => {
  const ahead = call.proposedStarts.filter((start) => start > now)
  const isOwn = call.proposedBy === null || (call.proposedBy === 'client') === (reader.side === 'client')
  if (call.state !== 'confirmed' || call.startsAt <= now || isOwn || ahead.length === 0) return null
  return {
    to: reader.to,
    subject: `Another time? ${call.kind.name} with ${reader.other}, ${formatDay(call.startsAt, reader.zone, now)}`,
    paragraphs: [
      ahead.length === 1
        ? 'Another time is proposed for the call. Take it, or leave the call as it is.'
        : 'Other times are proposed for the call. Choose one, or leave the call as it is.',
      'Nothing changes until you choose.',
    ],
    facts: [
      ...callFacts(call, reader, now).filter(([label]) => label !== 'Where'),
      ...ahead.map((start): [string, string] => ['Proposed', timeWords(start, reader, now)]),
    ],
    action: { label: ahead.length === 1 ? 'See the proposed time' : 'Choose a time', url: reader.url },
    whyYouGetThis: reader.why,
  }
}
