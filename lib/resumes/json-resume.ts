import { z } from 'zod'
import { readDate, saysNoEnd } from './read-date'

// JSON Resume 1.x, as @jsonresume/schema publishes it: every key may be missing, and unknown ones stay.

const written = (max: number) =>
  z
    .union([z.string(), z.number()], 'is no text')
    .transform((value) => String(value))
    .pipe(z.string().max(max, `is longer than ${max} characters`))
    .optional()

const line = written(300)
const text = written(5000)

const writtenDate = z.union([z.string(), z.number()], 'is no date')

const date = writtenDate.transform(dateIn).optional()

// "present" is no end.
const endDate = writtenDate
  .transform((value, context) => (saysNoEnd(String(value)) ? undefined : dateIn(value, context)))
  .optional()

const url = z
  .string('is no address')
  .max(2000, 'is longer than 2000 characters')
  .transform((value, context) => {
    const read = readUrl(value)
    if (read) return read
    context.addIssue({ code: 'custom', message: `“${cut(value)}” is no web address` })
    return z.NEVER
  })
  .optional()

const email = z.email({ error: (issue) => `“${cut(String(issue.input))}” is no e-mail address` }).max(254)

// One text where a list is expected is a list of one.
const texts = z
  .union([z.array(z.unknown()), z.string()], 'is no list')
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .pipe(
    z
      .array(z.string('is no text').max(2000, 'is longer than 2000 characters'))
      .max(60, 'has more than 60 lines'),
  )
  .optional()

const list = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.looseObject(shape, 'is no entry'), 'is no list').max(100, 'has more than 100 entries').optional()

/** What JSON Resume has no place for, and some countries expect: kept under a key of its own. */
const personal = z.looseObject({
  birthDate: date,
  nationality: line,
  workRight: line,
  drivingLicence: line,
  availability: line,
})

const basics = z.looseObject({
  name: line,
  label: line,
  image: written(2000),
  email: email.optional(),
  phone: line,
  url,
  summary: text,
  location: z
    .looseObject({ address: line, postalCode: line, city: line, countryCode: line, region: line })
    .optional(),
  profiles: list({ network: line, username: line, url }),
  'x-personal': personal.optional(),
})

const span = { startDate: date, endDate }

export const resumeSchema = z.looseObject({
  $schema: written(2000),
  basics: basics.optional(),
  work: list({
    name: line,
    location: line,
    description: line,
    position: line,
    url,
    ...span,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({ organization: line, position: line, url, ...span, summary: text, highlights: texts }),
  education: list({
    institution: line,
    url,
    area: line,
    studyType: line,
    ...span,
    score: line,
    courses: texts,
  }),
  awards: list({ title: line, date, awarder: line, summary: text }),
  certificates: list({ name: line, date, url, issuer: line }),
  publications: list({ name: line, publisher: line, releaseDate: date, url, summary: text }),
  skills: list({ name: line, level: line, keywords: texts }),
  languages: list({ language: line, fluency: line }),
  interests: list({ name: line, keywords: texts }),
  references: list({ name: line, reference: text }),
  projects: list({
    name: line,
    description: text,
    highlights: texts,
    keywords: texts,
    ...span,
    url,
    roles: texts,
    entity: line,
    type: line,
  }),
  meta: z.looseObject({}).optional(),
})

export type Resume = z.output<typeof resumeSchema>
export type Basics = NonNullable<Resume['basics']>

/** A web address with http or https, which is added where it is missing; null when it is none. */
export function readUrl(typed: string): string | null {
  const trimmed = typed.trim()
  const whole =
    /^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(whole) || /\s/.test(whole)) return null
  const { protocol, hostname } = new URL(whole)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? whole : null
}

function dateIn(value: string | number, context: z.RefinementCtx): string {
  const read = readDate(String(value))
  if (read) return read
  context.addIssue({ code: 'custom', message: `“${cut(String(value))}” is no date such as 2021-03` })
  return z.NEVER
}

function cut(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)} …` : value
}
