'use server'
import { redirect } from 'next/navigation'
import { asRole } from '@/lib/auth'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { savingNotes } from '@/lib/bookings/availability/schema'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { proposeTimes } from '@/lib/bookings/propose-times'
import { recordOutcome } from '@/lib/bookings/record-outcome'
import { saveCoachNotes } from '@/lib/bookings/save-coach-notes'
import {
  acceptInput,
  bookingId,
  cancelInput,
  moveInput,
  outcomeInput,
  proposeInput,
} from '@/lib/bookings/schema'
import { formAction } from '@/lib/form-action'
import type { Viewer } from '@/lib/viewer'

const byId = { id: bookingId }

export const moveCoachCallAction = formAction(
  moveInput.extend(byId),
  asRole('coach'),
  async (viewer, { id, ...input }) => {
    await moveBooking(coachOf(viewer, id), input, new Date())
    redirect(`/coach/calendar/${id}`)
  },
)

export const cancelCoachCallAction = formAction(
  cancelInput.extend(byId),
  asRole('coach'),
  async (viewer, { id, ...input }) => {
    await cancelBooking(coachOf(viewer, id), input, new Date())
  },
)

export const proposeCoachTimesAction = formAction(
  proposeInput.extend(byId),
  asRole('coach'),
  async (viewer, { id, startsAt }) => {
    await proposeTimes(coachOf(viewer, id), startsAt, new Date())
    return 'Proposed. Your client gets a letter, and may choose one.'
  },
)

export const acceptCoachTimeAction = formAction(
  acceptInput.extend(byId),
  asRole('coach'),
  async (viewer, { id, startsAt }) => {
    await acceptProposedTime(coachOf(viewer, id), { startsAt }, new Date())
  },
)

export const saveCoachNotesAction = formAction(
  savingNotes.extend(byId),
  asRole('coach'),
  async (viewer, { id, ...notes }) => {
    await saveCoachNotes(coachOf(viewer, id), notes)
    return 'Kept.'
  },
)

export const recordOutcomeAction = formAction(
  outcomeInput.extend(byId),
  asRole('coach'),
  async (viewer, { id, ...outcome }) => {
    await recordOutcome(coachOf(viewer, id), outcome, new Date())
    return 'Saved.'
  },
)

function coachOf(viewer: Viewer, id: string): Extract<Party, { as: 'coach' }> {
  return { as: 'coach', coachId: viewer.id, id }
}
