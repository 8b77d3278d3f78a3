'use server'
import { redirect } from 'next/navigation'
import { asRole } from '@/lib/auth'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { movingKind, namingKind, savingKind } from '@/lib/bookings/availability/kind-schema'
import { moveCallKind } from '@/lib/bookings/availability/move-call-kind'
import { retireCallKind } from '@/lib/bookings/availability/retire-call-kind'
import { saveCallKind } from '@/lib/bookings/availability/save-call-kind'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { moveBooking } from '@/lib/bookings/move-booking'
import type { Party } from '@/lib/bookings/party'
import { proposeTimes } from '@/lib/bookings/propose-times'
import { acceptInput, bookingId, cancelInput, moveInput, proposeInput } from '@/lib/bookings/schema'
import { formAction } from '@/lib/form-action'
import type { Viewer } from '@/lib/viewer'

export const saveCallKindAction = formAction(savingKind, asRole('admin'), async (viewer, input) => {
  const { id } = await saveCallKind(viewer, input)
  if (!input.id) redirect(`/admin/calls/kinds/${id}`)
  return 'Saved. Calls that are booked keep what they were booked with.'
})

export const retireCallKindAction = formAction(namingKind, asRole('admin'), async (viewer, { kind }) => {
  await retireCallKind(viewer, kind, new Date())
})

export const restoreCallKindAction = formAction(namingKind, asRole('admin'), async (viewer, { kind }) => {
  await retireCallKind(viewer, kind, null)
})

export const moveCallKindAction = formAction(movingKind, asRole('admin'), async (viewer, { move }) => {
  const [to, id] = move
  await moveCallKind(viewer, id, to)
})

const byId = { id: bookingId }

export const moveAnyCallAction = formAction(
  moveInput.extend(byId),
  asRole('admin'),
  async (viewer, { id, ...input }) => {
    await moveBooking(adminOf(viewer, id), input, new Date())
    redirect(`/admin/calls/${id}`)
  },
)

export const cancelAnyCallAction = formAction(
  cancelInput.extend(byId),
  asRole('admin'),
  async (viewer, { id, ...input }) => {
    await cancelBooking(adminOf(viewer, id), input, new Date())
  },
)

export const proposeAnyTimesAction = formAction(
  proposeInput.extend(byId),
  asRole('admin'),
  async (viewer, { id, startsAt }) => {
    await proposeTimes(adminOf(viewer, id), startsAt, new Date())
    return 'Proposed. The client gets a letter, and may choose one.'
  },
)

export const acceptAnyTimeAction = formAction(
  acceptInput.extend(byId),
  asRole('admin'),
  async (viewer, { id, ...input }) => {
    await acceptProposedTime(adminOf(viewer, id), input, new Date())
  },
)

function adminOf(viewer: Viewer, id: string): Party {
  return { as: 'admin', adminId: viewer.id, id }
}
