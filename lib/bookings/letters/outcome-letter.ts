import { formatDay } from '@/lib/time'
import type { Writer } from './writer'

/** The coach wrote down next steps, and the client agreed to get them: a link to them, no word of them. */
export const outcomeLetter: Writer = (call, reader, now) => {
  if (reader.side !== 'client' || !call.hasNextSteps) return null
  return {
    to: reader.to,
    subject: `Next steps after your call with ${reader.other}, ${formatDay(call.startsAt, reader.zone, now)}`,
    paragraphs: [
      `${reader.other} has written down next steps for you, as you agreed when you booked.`,
      'They stand on the page of the call, and in no letter.',
    ],
    action: { label: 'Read the next steps', url: reader.url },
    whyYouGetThis: reader.why,
  }
}
