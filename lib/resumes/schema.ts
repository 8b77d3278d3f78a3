import { z } from 'zod'
import { countryOf } from '@/lib/countries'
import { readUrl } from './json-resume'
import { type Entry, entryFrom } from './part-of-resume'
import { type FieldKind, type Part, partIds, parts } from './parts'
import { readDate, saysNoEnd } from './read-date'
import { cleanedOf, maxResumeLength } from './read-resume'

/** More rows than this no form shows. */
export const maxRows = 60

const typedForm = z.looseObject({
  part: z.enum(partIds, 'This part is not there.'),
  /** Of the entries that the form showed; see `fingerprintOf`. */
  seen: z.string().max(100),
  also: z.enum(['add', '']).catch(''),
})

/**
 * A part of the profile as its form sends it: fields named "0.position", "0.rest" for what no field shows, "0.remove"
 * for a row to take away. Rows with nothing in them are left out. Messages stand beside the fields.
 */
export const savingPart = typedForm.transform((form, context) => {
  const part = parts[form.part]
  const entries: Entry[] = []
  for (let row = 0; row < maxRows; row++) {
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [`${row}.${field}`], message })
    const entry = form[`${row}.remove`] === 'yes' ? null : readRow(form, row, part, say)
    if (entry) entries.push(entry)
  }
  return { part, entries, seen: form.seen, addsAnother: form.also === 'add' }
})

type Say = (field: string, message: string) => void

function readRow(form: Record<string, unknown>, row: number, part: Part, say: Say): Entry | null {
  const values: Record<string, unknown> = {}
  for (const { name, kind } of part.fields) {
    const typed = cleanedOf(one(form[`${row}.${name}`]), 0)
    if (typeof typed !== 'string') continue
    const value = readValue(typed, kind)
    if (value.problem) say(name, value.problem)
    else values[name] = value.value
  }
  const rest = readRest(form[`${row}.rest`])
  const empty = Object.keys(values).length === 0 && Object.keys(rest).length === 0
  return empty ? null : entryFrom(values, rest)
}

type Value = { value?: unknown; problem?: string }

const readers: Record<FieldKind, (typed: string) => Value> = {
  line: (typed) => atMost(300, typed.replaceAll(/\s*\n\s*/g, ' ')),
  text: (typed) => atMost(5000, typed),
  lines: (typed) => list(typed.split('\n').map((line) => line.replace(/^\s*[-•*–]\s+/, ''))),
  words: (typed) => list(typed.split(/[,;\n]/)),
  date: (typed) => {
    if (saysNoEnd(typed)) return {}
    return known(readDate(typed), 'Write a month such as 2021-03, 03/2021 or March 2021, or a year.')
  },
  url: (typed) => known(readUrl(typed), 'Write a web address such as example.org/you.'),
  email: (typed) =>
    known(z.email().max(254).safeParse(typed).data ?? null, 'This does not look like an e-mail address.'),
  country: (typed) => ({ value: countryOf(typed) ?? typed.slice(0, 300) }),
}

function readValue(typed: string, kind: FieldKind): Value {
  return readers[kind](typed)
}

function atMost(max: number, typed: string): Value {
  return typed.length <= max ? { value: typed } : { problem: `Use at most ${max} characters.` }
}

function list(items: string[]): Value {
  const told = items.map((item) => item.trim()).filter(Boolean)
  if (told.length > 60) return { problem: 'Use at most 60.' }
  return told.some((item) => item.length > 2000)
    ? { problem: 'Use at most 2000 characters in each.' }
    : { value: told }
}

function known(value: string | null, problem: string): Value {
  return value === null ? { problem } : { value }
}

function one(typed: unknown): unknown {
  return Array.isArray(typed) ? typed.at(-1) : typed
}

function readRest(typed: unknown): Entry {
  if (typeof typed !== 'string' || typed === '' || typed.length > 20_000) return {}
  try {
    const rest = cleanedOf(JSON.parse(typed), 0)
    return typeof rest === 'object' && rest !== null && !Array.isArray(rest) ? (rest as Entry) : {}
  } catch {
    return {}
  }
}

/** A file, or its text pasted. */
export const importing = z.object({
  file: z
    .instanceof(File)
    .refine(({ size }) => size <= 4 * maxResumeLength, 'This file is larger than any résumé. Choose another.')
    .optional(),
  text: z.string().max(maxResumeLength, 'This is longer than any résumé.').default(''),
})

/** What is asked of a cover letter: the opportunity it is for, and one thing about the employer. */
export const letterFor = z.object({
  for: z.uuid().optional().catch(undefined),
  why: z.string().trim().max(200).optional().catch(undefined),
})

export const nothing = z.object({})
