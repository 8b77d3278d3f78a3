import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { accountLetters } from '@/lib/accounts/compose-letter'
import { eraseExpiredAccounts } from '@/lib/accounts/erase-expired'
import { sendSignInCode } from '@/lib/accounts/send-sign-in-code'
import { refreshBusyCalendar } from '@/lib/bookings/calendars/refresh-busy-calendar'
import { refreshDueCalendars } from '@/lib/bookings/calendars/refresh-due-calendars'
import { eraseExpiredHolds } from '@/lib/bookings/erase-expired-holds'
import { bookingLetters } from '@/lib/bookings/letters/compose-letter'
import { findWorking } from '@/lib/bookings/working-spans'
import { eraseDiscardedDrafts } from '@/lib/drafts/erase-discarded-drafts'
import { noticeLetters } from '@/lib/notices/compose-letter'
import { eraseExpiredTrials } from '@/lib/opportunities/erase-expired-trials'
import { renewAdvice } from '@/lib/opportunities/renew-advice'
import { erasePastLetters, sendQueuedLetter } from '@/lib/outbox'
import { reviewLetters } from '@/lib/reviews/compose-digest'
import { queueDigests } from '@/lib/reviews/queue-digests'
import { watchPromise } from '@/lib/reviews/watch-promise'

const codeJob = z.object({ codeId: z.uuid() })
const adviceJob = z.object({ opportunityId: z.uuid() })
const letterJob = z.object({ letterId: z.uuid() })
const reviewJob = z.object({ reviewId: z.uuid() })
const calendarJob = z.object({ calendarId: z.uuid() })

const composers = { ...accountLetters, ...bookingLetters, ...noticeLetters, ...reviewLetters }

/** What the worker does for each job of lib/jobs.ts: parse the payload, call one function. */
export const tasks: TaskList = {
  'send-sign-in-code': async (payload) => sendSignInCode(codeJob.parse(payload).codeId),
  'renew-advice': async (payload) => renewAdvice(adviceJob.parse(payload).opportunityId, new Date()),
  'send-letter': async (payload) =>
    sendQueuedLetter(letterJob.parse(payload).letterId, composers, new Date()),
  'refresh-busy-calendar': async (payload) =>
    refreshBusyCalendar(calendarJob.parse(payload).calendarId, new Date()),
  'refresh-due-calendars': async () => {
    await refreshDueCalendars(new Date())
  },
  'watch-promise': async (payload) =>
    watchPromise(reviewJob.parse(payload).reviewId, findWorking, new Date()),
  'queue-digests': async () => queueDigests(findWorking, new Date()),
  'erase-expired': async () => {
    await eraseExpiredAccounts()
    await eraseExpiredTrials(new Date())
    await eraseExpiredHolds(new Date())
    await eraseDiscardedDrafts(new Date())
    await erasePastLetters(new Date())
  },
}
