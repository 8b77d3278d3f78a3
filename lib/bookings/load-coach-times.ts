import { z } from 'zod'
import type { Transaction } from '@/lib/db'
import { dayMs } from '@/lib/time'
import type { BusySpan } from './slots'
import type { Availability } from './slots/availability'

// A cap counts the calls of a whole week, and a day begins elsewhere up to a day apart.
const marginMs = 10 * dayMs

const hours = z.array(z.object({ startMinute: z.number(), endMinute: z.number() }))
const weekly = z.array(z.object({ weekday: z.number(), startMinute: z.number(), endMinute: z.number() }))
const days = z.object({ startsOn: z.string(), endsOn: z.string() })

const rows = z.array(
  z.object({
    id: z.string(),
    dailyCap: z.number().nullable(),
    weeklyCap: z.number().nullable(),
    availability: z.object({
      zone: z.string(),
      weekly,
      overrides: z.array(z.object({ on: z.string(), spans: hours })),
      daysOff: z.array(days),
      trips: z.array(days.extend({ zone: z.string(), weekly: weekly.nullable() })),
    }),
    outside: z.array(z.object({ startsAt: z.number(), endsAt: z.number() })),
    taken: z.array(z.object({ at: z.number(), startsAt: z.number(), endsAt: z.number() })),
  }),
)

/** All that decides when a coach can be booked, but for the kind. */
export type CoachTime = {
  id: string
  dailyCap: number | null
  weeklyCap: number | null
  availability: Availability
  busy: BusySpan[]
  booked: number[]
}

type Window = { from: number; until: number; now: Date }

/**
 * The time of some coaches around [from, until) (epoch milliseconds), as it is within `tx`, by coach. Holds and
 * bookings that nobody confirmed count, for caps too, until their time is over: each is a promise. `ignoring` names
 * a booking that is not in its own way. One query, as every look at the calendar and every booking asks it.
 */
export async function loadCoachTimes(
  tx: Transaction,
  coachIds: string[],
  { from, until, now }: Window,
  ignoring: string | null = null,
): Promise<CoachTime[]> {
  const [first, last] = [new Date(from - marginMs), new Date(until + marginMs)]
  const found = await tx.$queryRaw`
    select coach.user_id::text as id, daily_cap as "dailyCap", weekly_cap as "weeklyCap",
      json_build_object(
        'zone', zone,
        'weekly', (
          select coalesce(json_agg(json_build_object(
            'weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute)), '[]')
          from weekly_hours where coach_id = coach.user_id and trip_id is null),
        'overrides', (
          select coalesce(json_agg(json_build_object('on', "on", 'spans', spans)), '[]')
          from date_override
          where coach_id = coach.user_id and "on" between ${first}::date and ${last}::date),
        'daysOff', (
          select coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on)), '[]')
          from days_off
          where coach_id = coach.user_id and ends_on >= ${first}::date and starts_on <= ${last}::date),
        'trips', (
          select coalesce(json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'zone', trip.zone,
            'weekly', case when has_own_hours then (
              select coalesce(json_agg(json_build_object(
                'weekday', weekday, 'startMinute', start_minute, 'endMinute', end_minute)), '[]')
              from weekly_hours where trip_id = trip.id) end)), '[]')
          from trip
          where coach_id = coach.user_id and ends_on >= ${first}::date and starts_on <= ${last}::date)
      ) as availability,
      (
        select coalesce(json_agg(json_build_object(
          'startsAt', extract(epoch from span.starts_at) * 1000,
          'endsAt', extract(epoch from span.ends_at) * 1000)), '[]')
        from busy_calendar calendar join busy_span span on span.calendar_id = calendar.id
        where calendar.coach_id = coach.user_id and span.starts_at < ${last} and span.ends_at > ${first}
      ) as outside,
      (
        select coalesce(json_agg(json_build_object(
          'at', extract(epoch from starts_at) * 1000,
          'startsAt', extract(epoch from blocked_from) * 1000,
          'endsAt', extract(epoch from blocked_until) * 1000)), '[]')
        from booking
        where coach_id = coach.user_id and starts_at >= ${first} and starts_at < ${last}
          and state in ('held', 'unconfirmed', 'confirmed') and (held_until is null or held_until > ${now})
          and id is distinct from ${ignoring}::uuid
      ) as taken
    from coach where user_id = any(${coachIds}::uuid[]) order by user_id`
  return rows.parse(found).map(({ outside, taken, ...coach }) => ({
    ...coach,
    busy: [...outside, ...taken],
    booked: taken.map(({ at }) => at),
  }))
}
