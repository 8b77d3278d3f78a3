import { manageToken } from '@/lib/bookings/booking-tokens'
import { coachZoneOn } from '@/lib/bookings/slots'
import { env } from '@/lib/env'
import { formatInstant, formatThere, wallTimeOf, zoneCity } from '@/lib/time'
import type { Side } from './planned-letters'
import type { CallInLetter } from './queries'

/** Who reads a letter about a call, and whom they meet. */
export type Reader = {
  side: Side
  to: { name: string; address: string }
  /** What the other one is called. */
  other: string
  /** Each reads times in their own zone, and sees the other's. */
  zone: string
  otherZone: string
  /** Where this one sees and changes the call. */
  url: string
  moveUrl: string
  why: string
}

/** Null where nobody is to be written to: a hold without an address, a coach whose account is closed. */
export function readerOf(call: CallInLetter, side: Side): Reader | null {
  return side === 'client' ? clientOf(call) : coachOf(call)
}

function clientOf(call: CallInLetter): Reader | null {
  const { APP_URL, BRAND_NAME } = env()
  const url = new URL(`/book/manage/${manageToken(call.id)}`, APP_URL).href
  return call.email === null
    ? null
    : {
        side: 'client',
        to: { name: call.name, address: call.email },
        other: call.coach.name || `your coach at ${BRAND_NAME}`,
        zone: call.zone,
        otherZone: zoneOfCoach(call),
        url,
        moveUrl: `${url}/move`,
        why: `You get this because a call at ${BRAND_NAME} was booked with this address. Reminders can be changed on the call's page; once it is over or cancelled, no more letters come about it.`,
      }
}

function coachOf(call: CallInLetter): Reader | null {
  const { APP_URL, BRAND_NAME } = env()
  const { coach } = call
  const url = new URL(`/coach/calendar/${call.id}`, APP_URL).href
  return coach.isClosed
    ? null
    : {
        side: 'coach',
        to: { name: coach.name, address: coach.email },
        other: call.name || 'a client',
        zone: coach.zone,
        otherZone: call.zone,
        url,
        moveUrl: url,
        why: `You get this because calls with you can be booked at ${BRAND_NAME}. When you can be booked, and when you are reminded, is set under Availability and Profile.`,
      }
}

/** Where the coach is that day: on a trip, or at home. */
function zoneOfCoach({ coach, startsAt }: CallInLetter): string {
  const trips = coach.trips.map((trip) => ({ ...trip, weekly: null }))
  const noHours = { weekly: [], overrides: [], daysOff: [] }
  return coachZoneOn({ zone: coach.homeZone, trips, ...noHours }, startsAt.getTime())
}

/** "Thursday 3 December, 19:30–20:00, New York time". */
export function spanWords({ startsAt, endsAt }: Span, zone: string, now: Date): string {
  return `${formatInstant(startsAt, zone, now)}–${formatThere(endsAt, zone, zone)}, ${zoneCity(zone)} time`
}

type Span = { startsAt: Date; endsAt: Date }

/** "Thursday 3 December, 19:30, New York time (01:30 in Berlin)"; the other's only where clocks differ. */
export function timeWords(at: Date, { zone, otherZone }: Reader, now: Date): string {
  const there = differ(at, zone, otherZone)
    ? ` (${formatThere(at, otherZone, zone)} in ${zoneCity(otherZone)})`
    : ''
  return `${formatInstant(at, zone, now)}, ${zoneCity(zone)} time${there}`
}

/** When and where, for the table of a letter. */
export function callFacts(call: CallInLetter, reader: Reader, now: Date): [string, string][] {
  const { zone, otherZone, other } = reader
  const facts: [string, string][] = [
    ['What', `${call.kind.name} with ${other}`],
    ['When', spanWords(call, zone, now)],
  ]
  if (differ(call.startsAt, zone, otherZone)) {
    facts.push([
      `For ${other}`,
      `${formatThere(call.startsAt, otherZone, zone)}, ${zoneCity(otherZone)} time`,
    ])
  }
  if (call.place) facts.push(['Where', call.place])
  return facts
}

function differ(at: Date, zone: string, other: string): boolean {
  return wallTimeOf(at, zone) !== wallTimeOf(at, other)
}
