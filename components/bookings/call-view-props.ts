import type { ReactNode } from 'react'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import type { FormState } from '@/lib/form-action'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type CallViewProps = {
  call: BookingDetail
  /** In which the reader is told times. */
  zone: string
  now: Date
  /** The page of this call; moving it has its own below. */
  path: string
  /** How every form names the call: by its id, or by the token of the link. */
  carry: Record<string, string>
  /** Where the calendar file is. */
  invitation: string
  /** Whom to write to where the coach has no number. */
  support: string
  /** Open times that can be proposed, ascending. */
  open: readonly number[]
  /** What the client shares with the coach, where there is a way to take it back. */
  sharing?: ReactNode
  actions: { cancel: Action; remind: Action; accept: Action; propose: Action }
}
