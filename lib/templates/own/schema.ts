import { z } from 'zod'

// Postgres keeps no NUL character; forms send line breaks as CRLF, and a text has one kind.
const typed = z
  .string('Write this once.')
  .transform((text) => text.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n'))

const line = (what: string, max: number) =>
  typed
    .transform((text) => text.replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, `Enter ${what}.`).max(max, `Keep ${what} to at most ${max} characters.`))

export const starring = z.object({
  slug: z.string().max(80),
  star: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
})

export const keepingCopy = z.object({ slug: z.string().max(80) })

export const savingCopy = z.object({
  id: z.uuid(),
  title: line('a title', 80),
  subject: typed
    .transform((text) => text.replaceAll('\n', ' ').trim())
    .pipe(z.string().max(150))
    .default(''),
  body: typed.pipe(
    z.string().trim().min(1, 'Write the text.').max(10_000, 'Keep the text to at most 10,000 characters.'),
  ),
})
export type SavingCopy = z.output<typeof savingCopy>

export const removingCopy = z.object({ id: z.uuid() })

export const savingSnippet = z.object({
  /** Empty for a new one. */
  id: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  title: line('a name', 80),
  text: typed.pipe(
    z.string().trim().min(1, 'Write the words.').max(2000, 'Keep the words to at most 2,000 characters.'),
  ),
})
export type SavingSnippet = z.output<typeof savingSnippet>

export const removingSnippet = z.object({ id: z.uuid() })
