import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  /** Signs and encrypts sessions; at least 32 characters. */
  AUTH_SECRET: z.string().min(32),
  /** Where people reach the product. Over https, cookies are Secure and HSTS is sent. */
  APP_URL: z.url({ protocol: /^https?$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('waymark@localhost.localdomain'),
  SUPPORT_EMAIL: z.email().default('support@localhost.localdomain'),
  BRAND_NAME: z.string().min(1).max(40).default('Waymark'),
  /** How many proxies in front may be believed about the caller's address; 0 believes none. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The configuration, read once. Throws on first use, naming every variable that does not fit. */
export function env(): Env {
  parsed ??= parse()
  return parsed
}

function parse(): Env {
  const result = schema.safeParse(process.env)
  if (result.success) return result.data
  throw new Error(`Configuration does not fit.\n${z.prettifyError(result.error)}`)
}
