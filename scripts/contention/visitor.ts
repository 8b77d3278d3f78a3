import { setTimeout as wait } from 'node:timers/promises'

/** The product as callers reach it: several processes behind one name. */
export type Site = {
  /** What people call it: APP_URL. */
  name: string
  servers: string[]
  /** What went wrong on the way, by what it was, and how often. */
  troubles: Map<string, number>
}

/** A browser without scripts, in a network of its own. */
export type Visitor = { site: Site; address: string; cookies: Map<string, string>; chance: () => number }

export type Answer = { status: number; location: string; html: string }

const patience = 60_000
const triesAtMost = 100

/**
 * Asks for a page, or posts a form to it, at any of the processes. Where no answer comes, the same is asked of
 * another one, as people do who press the button again; null when nobody ever answered.
 */
export async function ask(
  visitor: Visitor,
  path: string,
  form?: Record<string, string>,
): Promise<Answer | null> {
  const { site, chance } = visitor
  for (let tries = 0; tries < triesAtMost; tries++) {
    const server = site.servers[Math.floor(chance() * site.servers.length)]
    try {
      return await send(visitor, `${server}${path}`, form)
    } catch (error) {
      trouble(site, nameOf(error))
      await wait(150)
    }
  }
  return null
}

async function send({ site, address, cookies }: Visitor, url: string, form?: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(form ?? {})) body.set(name, value)
  const answer = await fetch(url, {
    method: form ? 'POST' : 'GET',
    headers: {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: site.name,
      'x-forwarded-for': address,
      'x-forwarded-host': new URL(site.name).host,
    },
    ...(form && { body }),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  const html = await answer.text()
  keepCookies(cookies, answer.headers.getSetCookie())
  const { status } = answer
  if (status >= 400) trouble(site, `status ${status}`)
  return { status, location: answer.headers.get('location') ?? '', html }
}

function keepCookies(cookies: Map<string, string>, set: string[]): void {
  for (const line of set) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value === '' || /;\s*max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
}

function trouble({ troubles }: Site, what: string): void {
  troubles.set(what, (troubles.get(what) ?? 0) + 1)
}

function nameOf(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } }
  return cause?.code ?? name
}
