import type pg from 'pg'

/** A booking as it stands in the end. */
export type BookingRow = {
  id: string
  state: string
  coach: string
  kind: string
  startsAt: Date
  submissionKey: string | null
  manageTokenHash: string | null
  name: string
  email: string | null
  coachEmail: string
  answers: string[]
  isStranger: boolean
  /** Kinds of its events, in their order. */
  events: string[]
}

export async function readBookingRows(database: pg.Client): Promise<BookingRow[]> {
  const { rows } = await database.query<BookingRow>(`
    select booking.id, state, coach.slug as coach, kind.slug as kind, starts_at as "startsAt",
      submission_key as "submissionKey", manage_token_hash as "manageTokenHash", booking.name,
      booking.email::text, coach_user.email::text as "coachEmail", client_id is null as "isStranger",
      array(select answer ->> 'answer' from jsonb_array_elements(answers) answer) as answers,
      array(select event.kind from booking_event event where booking_id = booking.id order by at, id) as events
    from booking
      join coach on coach.user_id = coach_id join "user" coach_user on coach_user.id = coach_id
      join call_kind kind on kind.id = kind_id`)
  return rows
}
