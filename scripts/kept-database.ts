import { readSettings } from './up/kept-settings'

/** For commands beside a running `npm run up`: without DATABASE_URL they use its database. */
export function pointAtKeptDatabase(): void {
  const { databasePassword, databasePort, authSecret } = readSettings()
  process.env.DATABASE_URL ??= `postgresql://postgres:${databasePassword}@127.0.0.1:${databasePort}/waymark`
  process.env.AUTH_SECRET ??= authSecret
  process.env.APP_URL ??= 'http://localhost:3000'
}
