import type { IncomingMessage } from 'node:http'
import { UnreadableCalendar } from './unreadable-calendar'

/** The calendar in a server's answer, at most so many bytes of it. Throws UnreadableCalendar for any other answer. */
export async function readAnswer(response: IncomingMessage, most: number): Promise<string> {
  try {
    refuseOddAnswer(response, most)
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw tooManyBytes(most)
      chunks.push(chunk)
    }
    return calendarText(Buffer.concat(chunks))
  } finally {
    response.destroy()
  }
}

function refuseOddAnswer({ statusCode, headers }: IncomingMessage, most: number): void {
  if (statusCode === 401 || statusCode === 403) {
    throw new UnreadableCalendar('The server refuses to show this calendar. Use its secret address.')
  }
  if (statusCode === 404 || statusCode === 410) {
    throw new UnreadableCalendar('There is no calendar at that address any more.')
  }
  if (statusCode !== 200) throw new UnreadableCalendar(`The server answered with an error (${statusCode}).`)
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new UnreadableCalendar('The server sends this calendar packed, which is not read.')
  }
  if (Number(headers['content-length'] ?? 0) > most) throw tooManyBytes(most)
}

function tooManyBytes(most: number): UnreadableCalendar {
  return new UnreadableCalendar(`This calendar is larger than ${most / 1_000_000} MB.`)
}

function calendarText(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) {
    throw new UnreadableCalendar('What is at that address is not a calendar.')
  }
  return text
}
