import type { Resume } from './json-resume'
import type { Part } from './parts'

export type Entry = Record<string, unknown>

/** The entries of a part; a part that is filled in once has one at most. */
export function entriesOf(resume: Resume, { id }: Part): Entry[] {
  const { basics = {} } = resume
  if (id === 'basics') return resume.basics ? [basics] : []
  if (id === 'personal') return basics['x-personal'] ? [basics['x-personal']] : []
  if (id === 'profiles') return basics.profiles ?? []
  return resume[id] ?? []
}

/** The résumé with other entries in one part; the rest of it stays as it was. */
export function withEntries(resume: Resume, { id }: Part, entries: Entry[]): unknown {
  const { basics = {} } = resume
  if (id === 'basics') {
    const { profiles, 'x-personal': personal } = basics
    return { ...resume, basics: { ...entries[0], profiles, 'x-personal': personal } }
  }
  if (id === 'personal') return { ...resume, basics: { ...basics, 'x-personal': entries[0] } }
  if (id === 'profiles') return { ...resume, basics: { ...basics, profiles: entries } }
  return { ...resume, [id]: entries }
}

/** What a form shows of an entry: each field as text. */
export function typedOf(entry: Entry, { fields }: Part): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, shown(valueAt(entry, name), kind === 'words')]),
  )
}

/** What an entry holds that no field shows, as text that a form carries along. Empty: nothing. */
export function restOf(entry: Entry, part: Part): string {
  const own = part.id === 'basics' ? ['profiles', 'x-personal'] : []
  const rest = structuredClone(entry)
  for (const name of [...own, ...part.fields.map(({ name }) => name)]) takeAway(rest, name.split('.'))
  return Object.keys(rest).length === 0 ? '' : JSON.stringify(rest)
}

/** An entry from what a form said: the fields, over what it carried along. */
export function entryFrom(values: Record<string, unknown>, rest: Entry): Entry {
  const entry = structuredClone(rest)
  for (const [name, value] of Object.entries(values)) {
    const [first = '', second] = name.split('.')
    if (second === undefined) entry[first] = value
    else entry[first] = { ...(entry[first] as Entry | undefined), [second]: value }
  }
  return entry
}

/** How an entry is called: its first two fields that say something. */
export function titleOf(entry: Entry, { fields }: Part): string {
  const lines = fields.filter(({ kind }) => kind === 'line').map(({ name }) => valueAt(entry, name))
  return lines
    .filter((value) => typeof value === 'string')
    .slice(0, 2)
    .join(', ')
}

function valueAt(entry: Entry, name: string): unknown {
  return name.split('.').reduce<unknown>((inner, key) => (inner as Entry | undefined)?.[key], entry)
}

function shown(value: unknown, asWords: boolean): string {
  if (Array.isArray(value)) return value.join(asWords ? ', ' : '\n')
  return typeof value === 'string' ? value : ''
}

function takeAway(entry: Entry, [first = '', second]: string[]): void {
  if (second === undefined) {
    delete entry[first]
    return
  }
  const inner = entry[first] as Entry | undefined
  if (!inner) return
  delete inner[second]
  if (Object.keys(inner).length === 0) delete entry[first]
}
