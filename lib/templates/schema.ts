import { z } from 'zod'
import { channels, type SituationGroup, situations } from '@/lib/templates/kinds'
import { templateLocales, tones } from '@/lib/templates/template'

// Postgres keeps no NUL character, and a browser never types one.
const line = z.string().transform((text) => text.replaceAll('\0', '').trim())

const situationNames = Object.keys(situations) as SituationGroup[]

/** What the library shows: everything in the URL, everything forgiving. */
export const libraryFilter = z.object({
  q: line.pipe(z.string().max(120)).catch('').default(''),
  situation: z.enum(situationNames).optional().catch(undefined),
  channel: z.enum(channels).optional().catch(undefined),
  tone: z.enum(tones).optional().catch(undefined),
  /** Left out: English to look through, every language to search in. */
  language: z
    .enum([...templateLocales, 'all'])
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(100).catch(1).default(1),
})
export type LibraryFilter = z.infer<typeof libraryFilter>
