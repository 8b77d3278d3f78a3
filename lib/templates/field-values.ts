import { z } from 'zod'
import { roleTitle } from '@/lib/role-title'
import { readPersonName } from '@/lib/templates/person-name'
import { isZone } from '@/lib/time'

export const fieldTypes = ['person', 'role', 'company', 'date', 'time', 'place', 'money', 'line'] as const
export type FieldType = (typeof fieldTypes)[number]

// Control characters and every kind of line break: in a line of text each is a space.
const breaks = /[\s\p{Cc}\u2028\u2029]+/gu

/** What somebody types into one line: breaks collapse to one space, the ends are trimmed; 1 to 200 characters. */
const oneLine = z
  .string()
  .transform((typed) => typed.replaceAll(breaks, ' ').trim())
  .pipe(z.string().min(1).max(200))

/**
 * Somebody who is written to or about. `name` is the whole name, without what titles before it tell; `given` and `family` are told only where they are
 * not its first word and the rest. Without `address` nobody is taken for a woman or a man.
 */
const person = z
  .object({
    name: oneLine,
    given: oneLine.optional(),
    family: oneLine.optional(),
    address: z.enum(['ms', 'mr']).optional(),
    degree: z.enum(['dr', 'prof']).optional(),
    firstNames: z.boolean().optional(),
  })
  .transform(({ name, ...told }) => ({ ...readPersonName(name), ...told }))
export type Person = z.output<typeof person>

/** The writer. */
const me = z.object({
  name: oneLine,
  given: oneLine.optional(),
  phone: oneLine.optional(),
  email: oneLine.optional(),
})
export type Me = z.output<typeof me>

/** A wall clock time "14:00"; `zone` is where it holds, the writer's own when it is not told. */
const time = z.object({
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone: z.string().refine(isZone).optional(),
})
export type Time = z.output<typeof time>

/** An amount a year, a month or once, as the text says; `currency` is an ISO 4217 code. */
const money = z.object({
  amount: z.number().min(0).max(1e12),
  currency: z.string().regex(/^[A-Z]{3}$/),
})

/** The value of each type of field; a `date` is a day such as "2026-03-05". */
export const valueSchemas = {
  person,
  role: oneLine.transform(roleTitle),
  company: oneLine,
  date: z.iso.date(),
  time,
  place: oneLine,
  money,
  line: oneLine,
  me,
} as const

export type ValueOf = { [T in keyof typeof valueSchemas]: z.output<(typeof valueSchemas)[T]> }

/** By the name of a field its value, by the name of a choice the id of the option, and the writer as `me`. */
export type Values = Readonly<Record<string, unknown>>
