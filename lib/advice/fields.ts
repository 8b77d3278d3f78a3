import { z } from 'zod'

/** The fields a situation is made of: instants, dates, zones, countries, counts and money. */

export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/,
    'expected a date and time with its offset, such as 2026-03-05T18:00:00+01:00',
  )
  .refine(isRealInstant, 'there is no such date and time')

export const plainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-03-05')
  .refine(isRealDate, 'there is no such date')

export const zone = z.string().refine(isKnownZone, 'expected an IANA time zone such as Europe/Lisbon')
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected a country code of two capital letters, such as PT')
export const count = z.int().min(0)
export const days = z.int().min(0).max(36500)
export const dayRange = z.strictObject({ min: days, max: days })
export const money = z.strictObject({
  amount: z.int().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as EUR'),
})

function isRealInstant(text: string): boolean {
  return isRealDate(text.slice(0, 10)) && Number.isFinite(Date.parse(text))
}

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function isKnownZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
