import { z } from 'zod'

// Postgres keeps no NUL character, and a browser never types one.
export const line = z
  .string('Write this once.')
  .transform((text) => text.replaceAll('\0', '').trim())
  .default('')

export const text = (most: number) => line.pipe(z.string().max(most, `Keep it under ${most} characters.`))

/** One value, several or none, as a form posts them. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => [value ?? []].flat(),
    z.array(z.unknown()).max(100, 'That is more than there is to say.').pipe(z.array(item)),
  )

/** A part of an address, such as "jonas-brandt". */
export const slug = (example: string) =>
  line
    .transform((typed) => typed.toLowerCase())
    .pipe(
      z
        .string()
        .max(60, 'Keep it under 60 characters.')
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*$/,
          `Use small letters, digits and single hyphens, such as ${example}.`,
        ),
    )

export const cap = line
  .refine((typed) => /^([1-9]\d?)?$/.test(typed), 'Write a number from 1 to 99, or leave it empty.')
  .transform((typed) => (typed === '' ? null : Number(typed)))

/** What the form was drawn with, as JSON; what cannot be read counts as nothing. */
export const drawn = z.string().max(20_000).default('{}').transform(readJson)

function readJson(json: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).catch({}).parse(JSON.parse(json))
  } catch {
    return {}
  }
}

/** An https address with nobody's password in it, whose host is the same for every "{booking}". */
export function isRoom(pattern: string): boolean {
  const address = pattern.replaceAll('{booking}', 'x')
  if (!/^https:\/\//i.test(address) || !URL.canParse(address) || /[\s\p{C}{}<>"]/u.test(address)) return false
  const { username, password } = new URL(address)
  return !username && !password && !/^https:\/\/[^/]*\{booking\}/i.test(pattern)
}

export const roomWords =
  'Give an address that begins with https://, such as https://meet.example.org/{booking}.'
