'use server'
import { redirect } from 'next/navigation'
import { asAnyone } from '@/lib/auth'
import { acceptProposedTime } from '@/lib/bookings/accept-proposed-time'
import { cancelBooking } from '@/lib/bookings/cancel-booking'
import { chooseReminders } from '@/lib/bookings/choose-reminders'
import { moveBooking } from '@/lib/bookings/move-booking'
import { proposeTimes } from '@/lib/bookings/propose-times'
import {
  acceptInput,
  cancelInput,
  manageTokenInput,
  moveInput,
  proposeInput,
  remindersInput,
} from '@/lib/bookings/schema'
import { formAction } from '@/lib/form-action'
import { partyOfLink } from '../party-of-link'

const byLink = { token: manageTokenInput }

export const moveByLinkAction = formAction(
  moveInput.extend(byLink),
  asAnyone,
  async (_viewer, { token, ...input }) => {
    await moveBooking(partyOfLink(token), input, new Date())
    redirect(`/book/manage/${token}`)
  },
)

export const cancelByLinkAction = formAction(
  cancelInput.extend(byLink),
  asAnyone,
  async (_viewer, { token, ...input }) => {
    await cancelBooking(partyOfLink(token), input, new Date())
  },
)

export const acceptByLinkAction = formAction(
  acceptInput.extend(byLink),
  asAnyone,
  async (_viewer, { token, ...input }) => {
    await acceptProposedTime(partyOfLink(token), input, new Date())
  },
)

export const proposeByLinkAction = formAction(
  proposeInput.extend(byLink),
  asAnyone,
  async (_viewer, { token, startsAt }) => {
    await proposeTimes(partyOfLink(token), startsAt, new Date())
    return 'Proposed. Your coach gets a letter, and may choose one.'
  },
)

export const remindByLinkAction = formAction(
  remindersInput.extend(byLink),
  asAnyone,
  async (_viewer, { token, minutes }) => {
    await chooseReminders(partyOfLink(token), minutes, new Date())
    return 'Saved.'
  },
)
