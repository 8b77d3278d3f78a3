import { readdirSync, readFileSync } from 'node:fs'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

/** A browser without a window: the cookie it holds, and nothing else. */
export type Caller = { cookie: string }

export const stranger: Caller = { cookie: '' }

const base = () => process.env.WEB_URL ?? ''

export async function get(caller: Caller, path: string): Promise<Response> {
  return fetch(base() + path, { headers: { cookie: caller.cookie }, redirect: 'manual' })
}

/** Posts a page's first form whose action takes these fields, as a browser without scripts does. */
export async function postForm(
  caller: Caller,
  path: string,
  fields: Record<string, string>,
): Promise<Response> {
  const html = await (await get(caller, path)).text()
  const form = new FormData()
  const found = findForm(html, Object.keys(fields))
  if (!found) throw new Error(`${path} has no form with ${Object.keys(fields)}.`)
  for (const [name, value] of Object.entries(found.hidden)) form.set(name, value)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return fetch(base() + path, {
    method: 'POST',
    headers: { cookie: caller.cookie, origin: base() },
    body: form,
    redirect: 'manual',
  })
}

/** A page's first form that has all these fields: its hidden ones with their values, and the names of the others. */
export function findForm(
  html: string,
  names: string[],
): { hidden: Record<string, string>; names: string[] } | undefined {
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((found) => holdsAll(found, names))
  if (!form) return undefined
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ])
  const all = [...form.matchAll(/\sname="([^"]*)"/g)].map(([, name = '']) => name)
  return { hidden: Object.fromEntries(hidden), names: [...new Set(all)] }
}

/** Signs in by password over the page's own form and keeps the cookie. */
export async function signInByPassword(email: string, password: string): Promise<Caller> {
  const answer = await postForm(stranger, '/sign-in', { email, password })
  const cookie = answer.headers.getSetCookie().find((set) => set.includes('waymark-session='))
  if (!cookie) throw new Error(`Signing in failed with status ${answer.status}.`)
  return { cookie: cookie.split(';')[0] ?? '' }
}

/** Calls a server action by its id, as the framework's own script does. */
export async function callAction(
  caller: Caller,
  { id, from, takes }: { id: string; from: string; takes?: 'form' | undefined },
  fields: Record<string, string | File>,
): Promise<{ status: number; body: string; location: string }> {
  const form = new FormData()
  const idle = { status: 'idle', errors: {}, values: {} }
  for (const [name, value] of Object.entries(fields)) form.set(`_1_${name}`, value)
  form.set('0', JSON.stringify(takes === 'form' ? ['$K1'] : [idle, '$K1']))
  const answer = await fetch(base() + from, {
    method: 'POST',
    headers: { cookie: caller.cookie, origin: base(), 'next-action': id, accept: 'text/x-component' },
    body: form,
    redirect: 'manual',
  })
  const location = answer.headers.get('x-action-redirect') ?? answer.headers.get('location') ?? ''
  return { status: answer.status, body: await answer.text(), location }
}

/** The pages and routes there are, as files. */
export function listPageFiles(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => `app/${file}`)
  return files.filter((file) => /\/(page\.tsx|route\.ts)$/.test(file)).sort()
}

/** The id of every action in the build, by file and name. */
export function listBuiltActions(): Map<string, string> {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  const built = new Map<string, string>()
  for (const [id, { filename, exportedName }] of Object.entries<BuiltAction>({
    ...manifest.node,
    ...manifest.edge,
  })) {
    built.set(`${filename}#${exportedName}`, id)
  }
  return built
}

type BuiltAction = { filename: string; exportedName: string }

/**
 * Everything the database holds that mentions one of the ids, as text: equal before and after, or it was changed.
 * Letters are left out: the worker marks them as it sends them, whoever asks for a page meanwhile.
 */
export async function rowsAbout(ids: string[]): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('_prisma_migrations', 'outgoing_letter') order by 1`
  const found: string[] = []
  for (const { name } of tables) {
    const table = Prisma.raw(`"${name}"`)
    const rows = await db().$queryRaw<{ row: string }[]>`
      select t::text as row from ${table} t where t::text like any (${ids.map((id) => `%${id}%`)}) order by 1`
    found.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return found.join('\n')
}

function holdsAll(form: string, names: string[]): boolean {
  return names.every((name) => form.includes(`name="${name}"`))
}

const entities: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

function attribute(tag: string, name: string): string {
  const raw = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return raw.replaceAll(/&(?:quot|amp|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity)
}
