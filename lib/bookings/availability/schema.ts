import { z } from 'zod'
import { readHours, sayWeekday, type Weekday, weekdays } from '@/lib/bookings/availability/hours-text'
import { languageOf } from '@/lib/bookings/availability/languages'
import { countryOf } from '@/lib/countries'
import { isZone, zoneNamed } from '@/lib/time'

// Postgres keeps no NUL character, and a browser never types one.
const line = z
  .string('Write this once.')
  .transform((text) => text.replaceAll('\0', '').trim())
  .default('')
const short = line.pipe(z.string().max(120, 'Keep it under 120 characters.'))
const long = line.pipe(z.string().max(2000, 'Keep it under 2,000 characters.'))

/** One value, several or none, as a form posts them. */
const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.unknown()).max(100, 'That is more than there is to say.').pipe(z.array(item)),
  )

const zone = line.transform((typed, context) => {
  const found = zoneNamed(typed)
  // Offsets such as "+02:00" are zones to Intl, yet say nothing about a change of clocks.
  if (found && isZone(found) && !/^[+-]/.test(found)) return found
  context.addIssue({ code: 'custom', message: 'Choose a time zone from the list, such as Europe/Lisbon.' })
  return z.NEVER
})

const day = line.pipe(z.iso.date('Choose a day.'))

const dayHours = (weekday?: Weekday) =>
  line.pipe(z.string().max(200, 'Keep it under 200 characters.')).transform((typed, context) => {
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

/** What the form was drawn with, as JSON; what cannot be read counts as nothing. */
const drawn = z.string().max(20_000).default('{}').transform(readJson)

function readJson(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).catch({}).parse(JSON.parse(text))
  } catch {
    return {}
  }
}

const namesOf = (what: string, codeOf: (typed: string) => string | null) =>
  line.pipe(z.string().max(500, 'Keep it under 500 characters.')).transform((typed, context) => {
    const names = typed.split(',').map((name) => name.trim())
    return names.filter(Boolean).flatMap((name) => {
      const code = codeOf(name)
      if (!code) context.addIssue({ code: 'custom', message: `“${name}” is no ${what} of the list.` })
      return code ?? []
    })
  })

const reservedSlugs = ['anyone', 'details', 'confirm', 'manage']

const slug = line
  .transform((text) => text.toLowerCase())
  .pipe(
    z
      .string()
      .max(60, 'Keep it under 60 characters.')
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'Use small letters, digits and single hyphens, such as jonas-brandt.',
      )
      .refine((text) => !reservedSlugs.includes(text), 'This word is taken by a page. Choose another.'),
  )

const videoPattern = line
  .pipe(z.string().max(300, 'Keep it under 300 characters.'))
  .transform((text) => text || null)
  .refine(
    (text) => text === null || isRoom(text),
    'Give an address that begins with https://, such as https://meet.example.org/{booking}.',
  )

/** An address over https with nobody's password in it, whose host is always the same. */
function isRoom(pattern: string): boolean {
  const address = pattern.replaceAll('{booking}', 'x')
  if (!/^https:\/\//i.test(address) || !URL.canParse(address) || /[\s\p{C}{}<>"]/u.test(address)) return false
  const { username, password, host } = new URL(address)
  return !username && !password && !/^https:\/\/[^/]*\{booking\}/i.test(pattern) && host !== ''
}

const phone = line
  .transform((text) => text || null)
  .refine(
    (text) => text === null || /^\+?[\d\s()/.-]{5,30}$/.test(text),
    'Write the number with its country code, such as +49 30 1234567.',
  )

const cap = line
  .refine((text) => text === '' || /^[1-9]\d?$/.test(text), 'Write a number from 1 to 99, or leave it empty.')
  .transform((text) => (text === '' ? null : Number(text)))

/** Minutes before a call at which a coach may be reminded. */
export const reminderChoices = [2880, 1440, 240, 60, 15] as const

/** A coach's own page, and how they are booked. */
export const savingProfile = z
  .object({
    slug,
    headline: short,
    bio: long,
    languages: list(z.string().max(10)),
    addLanguages: namesOf('language', languageOf),
    countries: list(z.string().max(10)),
    addCountries: namesOf('country', countryOf),
    zone,
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
      reminderMinutes: reminderChoices.filter((minutes) => form.reminderMinutes.includes(minutes)),
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

export const savingPicture = z.object({
  picture: z
    .file('Choose a picture.')
    .max(300_000, 'This picture is larger than 300 kB. Choose a smaller one.'),
})

/** The hours of each weekday, as spans; and the texts that the form was drawn with. */
export const savingHours = z
  .object({ ...week, drawn })
  .transform(({ drawn, ...hours }) => ({ drawn: drawn as Partial<Record<Weekday, string>>, hours }))

export const addingOverride = z.object({ on: day, hours: dayHours() })

export const removingOverride = z.object({ on: day })

const ordered = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn
const notLong = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  Date.parse(endsOn) - Date.parse(startsOn) < 366 * 86_400_000
const backwards = { path: ['endsOn'], message: 'The last day comes before the first.' }
const tooLong = { path: ['endsOn'], message: 'A year at a time is the most.' }

/** Without a last day it is one day. */
const untilSameDay = (form: unknown) => {
  const { startsOn, endsOn } = (form ?? {}) as Record<string, unknown>
  return { ...(form as object), endsOn: endsOn || startsOn }
}

export const addingDaysOff = z
  .preprocess(untilSameDay, z.object({ startsOn: day, endsOn: day, label: short }))
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
  region: line.pipe(z.string().max(10)),
})

/** `all`, or the first days of some proposals. */
export const addingHolidays = z.object({ holiday: list(z.union([z.literal('all'), z.iso.date()])) })

export const addingTrip = z
  .preprocess(untilSameDay, z.object({ startsOn: day, endsOn: day, zone, ...week }))
  .refine(ordered, backwards)
  .refine(notLong, tooLong)
  .transform(({ startsOn, endsOn, zone, ...hours }) => ({ startsOn, endsOn, zone, hours }))
export type AddingTrip = z.output<typeof addingTrip>

export const removingTrip = z.object({ trip: z.uuid() })
