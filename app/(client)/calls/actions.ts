'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { asViewer } from '@/lib/auth'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { chooseReminders } from '@/lib/bookings/choose-reminders'
import { moveBooking } from '@/lib/bookings/move-booking'
import { proposeTimes } from '@/lib/bookings/propose-times'
import {
  acceptInput,
  bookingId,
  cancelInput,
  moveInput,
  proposeInput,
  remindersInput,
} from '@/lib/bookings/schema'
import { stopSharing } from '@/lib/bookings/stop-sharing'
import { formAction } from '@/lib/form-action'
import type { Viewer } from '@/lib/viewer'

const byId = { id: bookingId }

export const moveCallAction = formAction(
  moveInput.extend(byId),
  asViewer,
  async (viewer, { id, ...input }) => {
    await moveBooking(asClient(viewer, id), input, new Date())
    redirect(`/calls/${id}`)
  },
)

export const cancelCallAction = formAction(
  cancelInput.extend(byId),
  asViewer,
  async (viewer, { id, ...input }) => {
    await cancelBooking(asClient(viewer, id), input, new Date())
  },
)

export const acceptTimeAction = formAction(
  acceptInput.extend(byId),
  asViewer,
  async (viewer, { id, ...input }) => {
    await acceptProposedTime(asClient(viewer, id), input, new Date())
  },
)

export const proposeTimesAction = formAction(
  proposeInput.extend(byId),
  asViewer,
  async (viewer, { id, startsAt }) => {
    await proposeTimes(asClient(viewer, id), startsAt, new Date())
    return 'Proposed. Your coach gets a letter, and may choose one.'
  },
)

export const chooseRemindersAction = formAction(
  remindersInput.extend(byId),
  asViewer,
  async (viewer, { id, minutes }) => {
    await chooseReminders(asClient(viewer, id), minutes, new Date())
    return 'Saved.'
  },
)

export const stopSharingAction = formAction(z.object(byId), asViewer, async (viewer, { id }) => {
  await stopSharing(asClient(viewer, id), new Date())
})

function asClient(viewer: Viewer, id: string) {
  return { as: 'client', clientId: viewer.id, id } as const
}
