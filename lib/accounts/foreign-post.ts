const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a writing request comes from another site's page, or does not say where from. Browsers name the origin
 * of every post, so one without is no form of ours. `appUrl` is where people reach the product; the request's own
 * host counts, too, for names that lead to the same server.
 */
export function isForeignPost(method: string, headers: Headers, appUrl: string): boolean {
  if (readingMethods.has(method)) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = headers.get('origin')
  if (origin === null) return site === null
  if (!URL.canParse(origin)) return true
  const from = new URL(origin)
  return from.origin !== new URL(appUrl).origin && from.host !== headers.get('host')
}
