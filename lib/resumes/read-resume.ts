import { type Resume, resumeSchema } from './json-resume'
import { readDate } from './read-date'

/** Something of a file that was not taken over as it stood, or is worth a look, and where: "work 2, startDate". */
export type LeftOut = { where: string; why: string }

/** What a file gave: the résumé, what had to be left out or looks wrong, and the names of the parts JSON Resume does not know. */
export type ReadResume = { resume: Resume; leftOut: LeftOut[]; unknown: string[] }

/** The longest text that is read, in characters. */
export const maxResumeLength = 200_000

/**
 * Reads JSON Resume as people and programs write it: what does not fit is left out and told, value by value, and what
 * is unknown stays. A string says why nothing could be read.
 */
export function readResume(source: string): ReadResume | string {
  if (source.length > maxResumeLength)
    return 'This is longer than any résumé: at most 200,000 characters are read.'
  const json = parsed(source)
  if (json === undefined) return 'This is not JSON. A JSON Resume file begins with { and ends with }.'
  const cleaned = cleanedOf(json, 0)
  if (!isObject(cleaned))
    return 'This is JSON, but not a résumé: it should be one object with basics, work and so on.'
  const read = readTolerantly(cleaned)
  const known = Object.keys(resumeSchema.shape)
  const unknown = Object.keys(read.resume).filter((key) => !known.includes(key))
  if (Object.keys(read.resume).every((key) => !known.includes(key) || key === '$schema' || key === 'meta'))
    return 'No part of a résumé was found in it: JSON Resume has basics, work, education and so on.'
  const leftOut = [...read.leftOut, ...endsBeforeStarts(cleaned), ...unshown(read.resume)]
  return { resume: read.resume, leftOut, unknown }
}

/** A résumé as it is kept; what no longer fits is left out. */
export function keptResume(data: unknown): Resume {
  const cleaned = cleanedOf(data, 0)
  return isObject(cleaned) ? readTolerantly(cleaned).resume : {}
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

// Deeper than this no résumé goes; what is empty says nothing.
const maxDepth = 8

/** Without what is empty, without signs that cannot be seen, and without keys that JavaScript gives a meaning to. */
export function cleanedOf(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return visible(value) || undefined
  if (value === null || depth > maxDepth) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanedOf(item, depth + 1)).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .filter(([key]) => !['__proto__', 'constructor', 'prototype'].includes(key))
    .map(([key, inner]) => [key, cleanedOf(inner, depth + 1)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Control signs and halves of characters go; line breaks and tabs of a text stay line breaks and spaces. */
function visible(value: string): string {
  return value
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim()
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const dated = ['work', 'volunteer', 'education', 'projects']

/** Entries that end before they start. They are kept: which of the two dates is wrong, only the person knows. */
function endsBeforeStarts(cleaned: Record<string, unknown>): LeftOut[] {
  return dated.flatMap((part) =>
    objectsIn(cleaned[part]).flatMap(({ entry, at }) => {
      const [start, end] = [entry.startDate, entry.endDate].map((date) => readDate(String(date ?? '')))
      if (!start || !end || !isBefore(end, start)) return []
      return [{ where: sayPath([part, at, 'endDate']), why: `${end} lies before the start, ${start}` }]
    }),
  )
}

// As far as both are told: "2019" is not before "2019-05".
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

function unshown({ basics }: Resume): LeftOut[] {
  return basics?.image ? [{ where: 'basics, image', why: 'is kept, but no résumé here shows a picture' }] : []
}

/** Takes out what does not fit until the rest does. Each turn takes out at least one value, so it ends. */
function readTolerantly(cleaned: Record<string, unknown>): Omit<ReadResume, 'unknown'> {
  const data = structuredClone(cleaned)
  renameFormer(data)
  const leftOut: LeftOut[] = []
  for (;;) {
    const result = resumeSchema.safeParse(data)
    if (result.success) return { resume: (cleanedOf(result.data, 0) as Resume) ?? {}, leftOut }
    const found = result.error.issues.map(({ path, message }) => ({
      path: path as (string | number)[],
      message,
    }))
    for (const { path, message } of found) leftOut.push({ where: sayPath(path), why: message })
    // From the end, so that the places of the others stay as they were told.
    for (const { path } of found.toReversed()) takeOut(data, path)
  }
}

// What versions of JSON Resume before 1.0 called otherwise.
const formerNames: Record<string, Record<string, string>> = {
  basics: { picture: 'image', website: 'url' },
  work: { company: 'name', website: 'url' },
  volunteer: { website: 'url' },
  publications: { website: 'url' },
}

/** Gives former names their present one, where nothing stands under that. */
function renameFormer(data: Record<string, unknown>): void {
  for (const [part, names] of Object.entries(formerNames))
    for (const { entry } of objectsIn(data[part]))
      for (const [former, name] of Object.entries(names)) {
        if (typeof entry[former] !== 'string' || entry[name] !== undefined) continue
        entry[name] = entry[former]
        delete entry[former]
      }
}

function objectsIn(part: unknown): { entry: Record<string, unknown>; at: number }[] {
  const entries = Array.isArray(part) ? part : [part]
  return entries.flatMap((entry, at) => (isObject(entry) ? [{ entry, at }] : []))
}

function takeOut(data: Record<string, unknown>, path: (string | number)[]): void {
  const key = path.at(-1)
  if (key === undefined) {
    for (const name of Object.keys(data)) delete data[name]
    return
  }
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], data)
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (isObject(parent)) delete parent[key]
  // One text was read as a list of one: the place within it is in our reading alone.
  else takeOut(data, path.slice(0, -1))
}

function sayPath(path: (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${step}`))
    .join('')
    .replace(/^[, ]+/, '')
}
