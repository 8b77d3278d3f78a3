'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { findCaller } from '@/lib/accounts/caller'
import { nothing } from '@/lib/accounts/schema'
import { asAnyone } from '@/lib/auth'
import { bookCall } from '@/lib/bookings/book-call'
import { hashToken, manageToken } from '@/lib/bookings/booking-tokens'
import { confirmBooking } from '@/lib/bookings/confirm-booking'
import { holdSlot } from '@/lib/bookings/hold-slot'
import { mailConfirmationAgain } from '@/lib/bookings/mail-confirmation-again'
import { bookInput, confirmInput, type HoldInput, holdInput, manageTokenInput } from '@/lib/bookings/schema'
import { DomainError } from '@/lib/errors'
import { formAction } from '@/lib/form-action'
import type { Viewer } from '@/lib/viewer'
import {
  findBookingRequest,
  forgetBooking,
  keepBookingRequest,
  keepHold,
  readHoldHash,
} from './booking-cookies'

const holding = holdInput.extend({
  zone: z.string().max(100).catch(''),
  opportunity: z.string().max(40).catch(''),
})

/** Holds a time and leads on to the form; where it leads says all that was chosen, should the hold run out. */
export const holdSlotAction = formAction(
  holding,
  asAnyone,
  async (viewer, { zone, opportunity, ...slot }) => {
    await hold(viewer, slot)
    const { coach, kind, startsAt } = slot
    const chosen = { coach, kind, at: startsAt.toISOString(), zone, ...(opportunity && { opportunity }) }
    redirect(`/book/details?${new URLSearchParams(chosen)}`)
  },
)

/** The same time once more, while somebody is writing: the form stays where it is. */
export const holdAgainAction = formAction(holdInput, asAnyone, hold)

async function hold(viewer: Viewer | null, slot: HoldInput): Promise<void> {
  const { network } = await findCaller()
  const before = await readHoldHash()
  const { token } = await holdSlot(viewer, slot, { network, holdTokenHash: before }, new Date())
  await keepHold(token)
}

export const bookCallAction = formAction(bookInput, asAnyone, async (viewer, input) => {
  const { network } = await findCaller()
  const { bookingId, state } = await bookCall(viewer, await readHoldHash(), input, network, new Date())
  if (state === 'unconfirmed') {
    await keepBookingRequest(bookingId)
    redirect('/book/confirm')
  }
  await forgetBooking()
  redirect(viewer ? `/calls/${bookingId}` : `/book/manage/${manageToken(bookingId)}`)
})

export const confirmByCodeAction = formAction(confirmInput, asAnyone, async (_viewer, { code }) => {
  const bookingId = await findBookingRequest()
  if (!bookingId)
    throw new DomainError('not_found', 'This browser has asked for no call. Open the link in the letter.')
  const booked = await confirmBooking({ bookingId, code }, (await findCaller()).network, new Date())
  await forgetBooking()
  redirect(`/book/manage/${booked.manageToken}`)
})

/** By the link of the letter, in whatever browser it was opened. */
export const confirmByLinkAction = formAction(
  z.object({ token: manageTokenInput }),
  asAnyone,
  async (_viewer, { token }) => {
    const tokenHash = hashToken(token)
    const booked = await confirmBooking({ tokenHash }, (await findCaller()).network, new Date())
    await forgetBooking()
    redirect(`/book/manage/${booked.manageToken}`)
  },
)

export const mailConfirmationAgainAction = formAction(nothing, asAnyone, async () => {
  await mailConfirmationAgain(await findBookingRequest(), new Date())
  return 'The letter is on its way once more.'
})
