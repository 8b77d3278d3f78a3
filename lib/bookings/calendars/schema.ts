import { z } from 'zod'
import { line, text } from '@/lib/bookings/availability/form-fields'
import { calendarAddress } from './calendar-address'
import { theInternet } from './fetch-calendar'
import { UnreadableCalendar } from './unreadable-calendar'

const address = line
  .pipe(z.string().max(2000, 'This address is too long for one of a calendar.'))
  .transform((typed, context) => {
    try {
      return calendarAddress(typed, theInternet).href
    } catch (error) {
      if (!(error instanceof UnreadableCalendar)) throw error
      context.addIssue({ code: 'custom', message: error.message })
      return z.NEVER
    }
  })

/** Without a name, a calendar is called after its host. */
export const addingCalendar = z.object({ name: text(80), url: address })
export type AddingCalendar = z.output<typeof addingCalendar>

/** For removing one, and for reading it again now. */
export const choosingCalendar = z.object({ calendar: z.uuid() })
