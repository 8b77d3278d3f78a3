import { randomUUID } from 'node:crypto'
import { bookCall } from '@/lib/bookings/book-call'
import { listOpenSlots } from '@/lib/bookings/list-open-slots'
import { recordOutcome } from '@/lib/bookings/record-outcome'
import { bookInput } from '@/lib/bookings/schema'
import type { PrismaClient } from '@/lib/generated/prisma/client'
import { dayMs } from '@/lib/time'
import type { Viewer } from '@/lib/viewer'

type Face = {
  slug: string
  headline: string
  bio: string
  languages: string[]
  countries: string[]
  zone: string
  holidayRegion: string | null
}

const jonasFace: Face = {
  slug: 'jonas-brandt',
  headline: 'Offers between Germany and the rest of Europe',
  bio:
    'Twelve years of hiring in Berlin and Hamburg, then five on the other side of the table. I like the calls in ' +
    'which a contract, a permit and a school year have to fit into one calendar.',
  languages: ['de', 'en', 'pt'],
  countries: ['DE', 'NL', 'PT', 'IE'],
  zone: 'Europe/Berlin',
  holidayRegion: 'DE-BE',
}

const amaraFace: Face = {
  slug: 'amara-osei',
  headline: 'First jobs abroad, and the calls that lead to them',
  bio:
    'I moved from Accra to Toronto and back, with two employers that kept their word and one that did not. Bring ' +
    'me the call you are afraid of; we say it aloud until it is dull.',
  languages: ['en', 'fr'],
  countries: ['GH', 'CA', 'GB', 'US'],
  zone: 'Africa/Accra',
  holidayRegion: 'GH',
}

/** The coaches of the demo data take calls; Ines had one with Jonas and has another ahead. */
export async function tellCalls(
  client: PrismaClient,
  { ines, jonas, amara }: { ines: Viewer; jonas: Viewer; amara: Viewer },
  now: Date,
): Promise<void> {
  const all = ['discovery', 'message-clinic', 'mock-call', 'decision-session']
  await openHours(client, jonas, jonasFace, [1, 2, 3, 4, 5], ['09:00–12:30', '14:00–18:00'], all)
  await openHours(client, amara, amaraFace, [1, 2, 3, 4], ['08:00–12:00', '15:00–19:00'], all.slice(0, 3))
  await pastCall(client, ines, jonas, now)
  await comingCall(client, ines, now)
  // Nobody reads the mail of these accounts.
  await client.outgoingLetter.updateMany({ where: { sentAt: null }, data: { droppedAt: now } })
}

async function openHours(
  client: PrismaClient,
  coach: Viewer,
  face: Face,
  weekdays: number[],
  hours: string[],
  kinds: string[],
): Promise<void> {
  const spans = hours.map((span) => {
    const [startMinute = 0, endMinute = 0] = span.split('–').map(minuteOf)
    return { startMinute, endMinute }
  })
  const offered = await client.callKind.findMany({ where: { slug: { in: kinds } }, select: { id: true } })
  await client.coach.create({
    data: {
      ...face,
      userId: coach.id,
      publishedAt: new Date(0),
      hours: {
        createMany: { data: weekdays.flatMap((weekday) => spans.map((span) => ({ weekday, ...span }))) },
      },
      kinds: { createMany: { data: offered.map(({ id }) => ({ kindId: id })) } },
    },
  })
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

async function pastCall(client: PrismaClient, ines: Viewer, jonas: Viewer, now: Date): Promise<void> {
  const bookedAt = new Date(now.getTime() - 14 * dayMs)
  const id = await bookFirst(ines, bookedAt, 3, {
    kind: 'discovery',
    'answer.topic': 'Ferrow is out, and two processes go on at once. Where do I start?',
    clientAgreesToNotes: 'yes',
  })
  const { endsAt } = await client.booking.findUniqueOrThrow({ where: { id }, select: { endsAt: true } })
  const outcome = {
    outcome: 'took_place' as const,
    nextSteps:
      'Write down the earliest day you can start, with notice and the move counted in. Ask Marrow & Pine for their ' +
      'date before you tell them yours.',
    notes: 'Clear about the work, less so about the move. Ask next time who else moves with her.',
  }
  await recordOutcome({ as: 'coach', coachId: jonas.id, id }, outcome, endsAt)
}

async function comingCall(client: PrismaClient, ines: Viewer, now: Date): Promise<void> {
  const offer = await client.opportunity.findFirst({
    where: { clientId: ines.id, employer: 'Marrow & Pine' },
    select: { id: true },
  })
  await bookFirst(ines, new Date(now.getTime() - 2 * 3_600_000), 0.5, {
    kind: 'message-clinic',
    'answer.message':
      'To Marrow & Pine: it asks for help with the move, and has to go out before their date.',
    opportunityId: offer?.id ?? '',
    shares: ['employer', 'role', 'place', 'deadline', 'verdict'],
    clientAgreesToNotes: 'yes',
  })
}

/** Books the first open time with Jonas that is at least so many days after the booking. */
async function bookFirst(
  ines: Viewer,
  bookedAt: Date,
  daysAhead: number,
  form: { kind: string; [field: string]: unknown },
): Promise<string> {
  const slot = { coach: 'jonas-brandt', kind: form.kind }
  const from = bookedAt.getTime() + daysAhead * dayMs
  const { starts } = await listOpenSlots({ ...slot, from, until: from + 10 * dayMs, now: bookedAt })
  const startsAt = new Date(starts[0] ?? from).toISOString()
  const said = { submissionKey: randomUUID(), name: ines.name, zone: ines.zone }
  const input = bookInput.parse({ ...slot, startsAt, ...said, ...form })
  const { bookingId } = await bookCall(ines, null, input, 'demo', bookedAt)
  return bookingId
}
