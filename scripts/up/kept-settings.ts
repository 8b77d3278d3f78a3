import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const file = '.data/settings.json'

const schema = z.object({
  authSecret: z.string().min(32),
  databasePassword: z.string().min(16),
  /** Where the embedded Postgres listened last. */
  databasePort: z.int().min(1).max(65_535),
})

export type KeptSettings = z.infer<typeof schema>

/** What `up` made up once and keeps, readable by its owner alone. */
export function readSettings(): KeptSettings {
  if (existsSync(file)) return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const secret = () => randomBytes(24).toString('hex')
  const settings = { authSecret: secret(), databasePassword: secret(), databasePort: 54_320 }
  keepSettings(settings)
  return settings
}

// Written beside and then renamed: a kill in between leaves the old file or the new one, never half of one.
export function keepSettings(settings: KeptSettings): void {
  // The server's own user must get through to its data in here, and to nothing else.
  mkdirSync('.data', { recursive: true, mode: 0o711 })
  writeFileSync(`${file}.new`, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
