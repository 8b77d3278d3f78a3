import { z } from 'zod'
import {
  cap,
  drawn,
  isRoom,
  line,
  list,
  roomWords,
  slug,
  text,
} from '@/lib/bookings/availability/form-fields'
import { readHours, sayWeekday, type Weekday, weekdays } from '@/lib/bookings/availability/hours-text'
import { languageOf } from '@/lib/bookings/availability/languages'
import { anyone, reminderChoices, zoneInput } from '@/lib/bookings/schema'
import { countryOf } from '@/lib/countries'
import { dayMs } from '@/lib/time'

const day = line.pipe(
  z.iso.date('Choose a day.').regex(/^2[01]/, 'Choose a day of this century or the next.'),
)

const dayHours = (weekday?: Weekday) =>
  text(200).transform((typed, context) => {
    const read = readHours(typed)
    if ('spans' in read) return read.spans
    const words = weekday
      ? `${sayWeekday(weekday)}: ${read.error}`
      : read.error.replace(/^\w/, (first) => first.toUpperCase())
    context.addIssue({ code: 'custom', message: words })
    return z.NEVER
  })

const week = Object.fromEntries(weekdays.map((weekday) => [weekday, dayHours(weekday)])) as Record<
  Weekday,
  ReturnType<typeof dayHours>
>

const namesOf = (what: string, codeOf: (typed: string) => string | null) =>
  text(500).transform((typed, context) => {
    const names = typed.split(',').map((name) => name.trim())
    return names.filter(Boolean).flatMap((name) => {
      const code = codeOf(name)
      if (!code) context.addIssue({ code: 'custom', message: `“${name}” is no ${what} of the list.` })
      return code ?? []
    })
  })

// Pages stand beside the coaches under /book.
const reservedSlugs = [anyone, 'details', 'confirm', 'manage']

const videoPattern = text(300)
  .transform((typed) => typed || null)
  .refine((typed) => typed === null || isRoom(typed), roomWords)

const phone = line
  .transform((typed) => typed || null)
  .refine(
    (typed) => typed === null || /^\+?[\d\s()/.-]{5,30}$/.test(typed),
    'Write the number with its country code, such as +49 30 1234567.',
  )

/** A coach's own page, and how they are booked. */
export const savingProfile = z
  .object({
    slug: slug('jonas-brandt').refine(
      (typed) => !reservedSlugs.includes(typed),
      'This word is taken by a page. Choose another.',
    ),
    headline: text(120),
    bio: text(2000),
    languages: list(z.string().max(10)),
    addLanguages: namesOf('language', languageOf),
    countries: list(z.string().max(10)),
    addCountries: namesOf('country', countryOf),
    zone: zoneInput,
    phone,
    videoPattern,
    reminderMinutes: list(z.coerce.number().int()),
    dailyCap: cap,
    weeklyCap: cap,
    kinds: list(z.uuid()),
    drawn,
  })
  .transform(({ drawn, languages, addLanguages, countries, addCountries, ...form }) => ({
    drawn: drawn as Partial<CoachProfile>,
    profile: {
      ...form,
      languages: codesOf([...languages, ...addLanguages], languageOf),
      countries: codesOf([...countries, ...addCountries], countryOf),
      reminderMinutes: reminderChoices.filter((minutes) => form.reminderMinutes.includes(minutes)).reverse(),
      kinds: [...new Set(form.kinds)].sort(),
    },
  }))

function codesOf(typed: string[], codeOf: (typed: string) => string | null): string[] {
  return [...new Set(typed.flatMap((one) => codeOf(one) ?? []))].sort()
}

export type CoachProfile = {
  slug: string
  headline: string
  bio: string
  languages: string[]
  countries: string[]
  zone: string
  phone: string | null
  videoPattern: string | null
  reminderMinutes: number[]
  dailyCap: number | null
  weeklyCap: number | null
  kinds: string[]
}
export type SavingProfile = z.output<typeof savingProfile>

export const largestPicture = {
  bytes: 300_000,
  words: 'This picture is larger than 300 kB. Choose a smaller one.',
}

export const savingPicture = z.object({
  picture: z.file('Choose a picture.').max(largestPicture.bytes, largestPicture.words),
})

/** The hours of each weekday, as spans; and the texts that the form was drawn with. */
export const savingHours = z
  .object({ ...week, drawn })
  .transform(({ drawn, ...hours }) => ({ drawn: drawn as Partial<Record<Weekday, string>>, hours }))

export const addingOverride = z.object({ on: day, hours: dayHours() })

export const removingOverride = z.object({ on: day })

const ordered = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const notLong = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  Date.parse(endsOn) - Date.parse(startsOn) < 366 * dayMs
const backwards = { path: ['endsOn'], message: 'The last day comes before the first.' }
const tooLong = { path: ['endsOn'], message: 'A year at a time is the most.' }

/** Without a last day it is one day. */
const untilSameDay = (form: unknown) => {
  const { startsOn, endsOn } = (form ?? {}) as Record<string, unknown>
  return { ...(form as object), endsOn: endsOn || startsOn }
}

export const addingDaysOff = z
  .preprocess(untilSameDay, z.object({ startsOn: day, endsOn: day, label: text(120) }))
  .refine(ordered, backwards)
  .refine(notLong, tooLong)
export type AddingDaysOff = z.output<typeof addingDaysOff>

export const removingDaysOff = z.object({ daysOff: z.uuid() })

export const savingHolidayRegion = z.object({
  country: line.transform((typed, context) => {
    const code = typed === '' ? null : countryOf(typed)
    if (typed && !code) context.addIssue({ code: 'custom', message: `“${typed}” is no country of the list.` })
    return code
  }),
  region: text(10),
})

/** `all`, or the first days of some proposals. */
export const addingHolidays = z.object({ holiday: list(z.union([z.literal('all'), z.iso.date()])) })

export const addingTrip = z
  .preprocess(untilSameDay, z.object({ startsOn: day, endsOn: day, zone: zoneInput, ...week }))
  .refine(ordered, backwards)
  .refine(notLong, tooLong)
  .transform(({ startsOn, endsOn, zone, ...hours }) => ({ startsOn, endsOn, zone, hours }))
export type AddingTrip = z.output<typeof addingTrip>

export const removingTrip = z.object({ trip: z.uuid() })

/** A form that is only a button. */
export const nothing = z.object({})

export const takingReviews = z.object({ takesReviews: z.enum(['yes', 'no'], 'Choose one.') })

/** How the preview is looked at: everything in the address, everything forgiving. */
export const previewQuery = z.object({
  kind: z.string().max(80).optional().catch(undefined),
  seenFrom: z.string().trim().max(100).optional().catch(undefined),
})

/** How a coach looks at their calls: everything in the address, everything forgiving. */
export const calendarQuery = z.object({
  view: z.enum(['week', 'list', 'past']).catch('week').default('week'),
  week: day.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

/** Notes on a call, and what their form was drawn with. */
export const savingNotes = z.object({ notes: text(8000), drawn: z.string().max(10_000).default('') })

/** What is looked for among all bookings: in the address, and forgiving. */
export const searchQuery = z.object({
  q: text(120).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
