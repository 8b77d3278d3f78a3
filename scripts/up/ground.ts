import { runChild } from '../child'
import { nextFreePort } from '../free-port'
import { loadLibraryInto } from '../load-library'
import { startMailCatcher } from '../mail-catcher'
import { migrate } from '../migrate'
import { prepareDatabase, startDatabase } from './database'
import { type KeptSettings, readSettings } from './kept-settings'
import type { Stack } from './stack'

/** What the web server and the worker are told, and where mail is read (undefined: it is really sent). */
export type Ground = { env: Record<string, string>; mailPage?: string }

/** Database, demo data and mail, each our own unless DATABASE_URL or SMTP_URL names another. */
export async function startGround(port: number, stack: Stack): Promise<Ground> {
  const settings = readSettings()
  const basic = {
    AUTH_SECRET: process.env.AUTH_SECRET ?? settings.authSecret,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  }
  const DATABASE_URL = await startOrUseDatabase(settings, basic, stack)
  const mail = await startOrUseMail(stack)
  return { env: { ...basic, DATABASE_URL, SMTP_URL: mail.smtpUrl }, mailPage: mail.webUrl }
}

async function startOrUseDatabase(
  settings: KeptSettings,
  env: Record<string, string>,
  stack: Stack,
): Promise<string> {
  const fill = async (url: string) => {
    await migrate(url)
    await loadLibraryInto(url)
    await loadDemoData({ ...env, DATABASE_URL: url })
  }
  const given = process.env.DATABASE_URL
  if (given) {
    console.log('Using the database of DATABASE_URL.')
    await fill(given)
    return given
  }
  console.log('Starting the database ...')
  const cluster = stack.add('database', await startDatabase(settings))
  const url = await prepareDatabase(cluster, fill)
  const applied = await migrate(url)
  if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`)
  await loadLibraryInto(url)
  return url
}

// In a process of its own, so that nothing here stays connected to the database it filled.
async function loadDemoData(env: Record<string, string>): Promise<void> {
  console.log('Loading demo data ...')
  const status = await runChild(['--import', 'tsx', 'scripts/load-demo-data.ts'], { env })
  if (status !== 0) throw new Error('The demo data could not be loaded.')
}

async function startOrUseMail(stack: Stack): Promise<{ smtpUrl: string; webUrl?: string }> {
  const given = process.env.SMTP_URL
  if (given) return { smtpUrl: given }
  return stack.add('mail catcher', await startMailCatcher({ webPort: await nextFreePort(8025) }))
}
