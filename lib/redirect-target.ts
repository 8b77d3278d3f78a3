import type { Role } from '@/lib/generated/prisma/enums'

/** Where people go when no other page inside is named. */
export const defaultTarget = '/home'

/** What each role finds behind `/home`. */
export const homes: Record<Role, string> = {
  client: defaultTarget,
  coach: '/coach',
  admin: '/admin/calls',
}

/** Pages that make no sense after signing in. */
const neverTargets = /^\/(sign-in|sign-up|verify|api|_next)(\/|$)/i

/**
 * The page to go to next: `typed` if it is surely a page of this product, else `/home`.
 * Refuses other hosts however written (`//x`, `/\x`, `\\x`, schemes, userinfo), control characters and white
 * space, encoded slashes, backslashes and controls, and dot segments that come to two slashes.
 */
export function insideTarget(typed: unknown): string {
  if (typeof typed !== 'string' || typed.length > 500) return defaultTarget
  if (!/^\/(?![/\\])/.test(typed) || /[\\\p{C}\p{Z}]/u.test(typed)) return defaultTarget
  const url = parse(typed)
  if (!url || neverTargets.test(url.pathname)) return defaultTarget
  if (url.pathname.includes('//') || /%(2f|5c|25|[01][0-9a-f]|7f)|@/i.test(url.pathname)) return defaultTarget
  return url.pathname + url.search + url.hash
}

/** `/sign-in` (or another page) that leads on to `target` afterwards. */
export function leadingTo(page: string, target: string): string {
  return target === defaultTarget ? page : `${page}?next=${encodeURIComponent(target)}`
}

const inside = 'http://inside.invalid'

function parse(typed: string): URL | null {
  if (!URL.canParse(typed, inside)) return null
  const url = new URL(typed, inside)
  return url.origin === inside && !url.username && !url.password ? url : null
}
