import type { ReactNode } from 'react'
import type { BookingDetail } from '@/lib/bookings/get-booking'
import type { FormState } from '@/lib/form-action'

type Action = (state: FormState, form: FormData) => Promise<FormState>

export type CoachCallViewProps = {
  call: BookingDetail
  zone: string
  now: Date
  path: string
  carry: Record<string, string>
  /** Open times that can be proposed, ascending. */
  open: readonly number[]
  support: string
  actions: { cancel: Action; accept: Action; propose: Action }
  /** Whether the reader is the coach of the call, or the practice. */
  as: 'coach' | 'admin'
  /** Said under the time, such as that it lies outside the hours of now. */
  warning?: ReactNode
  /** The briefing, notes and outcome, for the coach alone. */
  children?: ReactNode
}
