import { gzipSync } from 'node:zlib'

/** Bytes of the scripts that a browser of today loads with the page, each gzipped by itself, as they are sent. */
export async function scriptBytes(base: string, path: string, cookie = ''): Promise<number> {
  const html = await pageHtml(base, path, cookie)
  const sizes = await Promise.all(scriptsOf(html).map((script) => gzippedBytes(new URL(script, base))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The page as it is sent, before compression. Throws unless it answers 200. */
export async function pageHtml(base: string, path: string, cookie = ''): Promise<string> {
  const answer = await fetch(base + path, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`)
  return answer.text()
}

/** Addresses of a page's scripts and of those it preloads. `nomodule` is left out: only old browsers load it. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const loaded = tags.filter((tag) =>
    tag.startsWith('<script') ? !/\bnomodule\b/i.test(tag) : /\bas="script"|\brel="modulepreload"/.test(tag),
  )
  return [...new Set(loaded.flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []))]
}

async function gzippedBytes(url: URL): Promise<number> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`)
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
}

/** Bytes of HTML that each further row costs: a page with `more` rows against one with `few`. */
export function bytesPerRow(few: string, more: string): number {
  const [less, rest] = [few, more].map((html) => ({ bytes: Buffer.byteLength(html), rows: rowsIn(html) }))
  if (!less || !rest || rest.rows <= less.rows) throw new Error('The second page has no more rows.')
  return (rest.bytes - less.bytes) / (rest.rows - less.rows)
}

/** Rows of the first table's body. */
export function rowsIn(html: string): number {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? ''
  return body.match(/<tr\b/g)?.length ?? 0
}
