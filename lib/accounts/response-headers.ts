/** Request header in which the proxy tells pages their own path and query; it overwrites what a caller sends. */
export const pathHeader = 'x-waymark-path'

/** Request header by which the server asks itself for the page that says what is missing; callers cannot send it. */
export const missingHeader = 'x-waymark-missing'

export type HeaderSettings = { nonce: string; isDevelopment: boolean; isHttps: boolean }

/** The policy of every page. Scripts run only with this answer's nonce, or when such a script loads them. */
export function contentSecurityPolicy({ nonce, isDevelopment }: Omit<HeaderSettings, 'isHttps'>): string {
  // React needs eval, and its error overlay inline styles, in development only.
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers of every answer but static files. */
export function securityHeaders(settings: HeaderSettings): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(settings),
    'x-content-type-options': 'nosniff',
    // Not no-referrer: that would make the Origin of our own forms "null".
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(settings.isHttps ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}

/** Pages that say the same to everybody. All others are private: no cache may keep them. */
const publicPages = [
  /^\/$/,
  /^\/templates(\/(?!mine(\/|$))|$)/,
  /^\/guides(\/|$)/,
  /^\/(favicon\.ico|icon\.svg|sitemap\.xml|robots\.txt)$/,
]

/** Files that say themselves how the one caller who gets them may keep them. */
const keptFiles = [/^\/api\/feeds\/[^/]+$/, /^\/api\/coaches\/[^/]+\/picture$/]

export function isPrivatePage(pathname: string): boolean {
  return ![...publicPages, ...keptFiles].some((page) => page.test(pathname))
}

/** An address with a NUL character is none: no page of ours has one, and the database refuses to be asked for it. */
export function isNoAddress(pathname: string): boolean {
  return pathname.includes('%00')
}
