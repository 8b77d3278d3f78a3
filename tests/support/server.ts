import type { FullConfig } from '@playwright/test'
import { anyFreePort } from '@/scripts/free-port'
import { startMailCatcher } from '@/scripts/mail-catcher'
import { startWebServer } from '@/scripts/web-server'
import { startWorker } from '@/scripts/worker-process'
import { cloneTemplate, startTestCluster } from './cluster'

type Stop = () => Promise<void>

/**
 * Playwright's global setup: a database of its own, the built product, the worker and a mail catcher.
 * Tests find them in WEB_URL, MAIL_URL and DATABASE_URL. Returns the teardown, which stops them in order.
 */
export default async function startServer(_config: FullConfig): Promise<Stop> {
  const stops: Stop[] = []
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    await startAll(stops)
  } catch (error) {
    await stopAll()
    throw error
  }
  return stopAll
}

async function startAll(stops: Stop[]): Promise<void> {
  const clusterUrl = process.env.TEST_CLUSTER_URL ?? (await ownCluster(stops))
  const mail = await startMailCatcher()
  stops.push(mail.stop)
  const port = await anyFreePort()
  const env = {
    DATABASE_URL: await cloneTemplate(clusterUrl, 'e2e'),
    AUTH_SECRET: 'only-for-tests-and-long-enough-for-them',
    APP_URL: `http://localhost:${port}`,
    SMTP_URL: mail.smtpUrl,
    LOG_LEVEL: 'warn',
  }
  const worker = startWorker(env, { quiet: true })
  stops.push(worker.stop)
  const web = await startWebServer({ port, env, quiet: true })
  stops.push(web.stop)
  Object.assign(process.env, env, { WEB_URL: env.APP_URL, MAIL_URL: mail.webUrl })
}

async function ownCluster(stops: Stop[]): Promise<string> {
  const cluster = await startTestCluster()
  stops.push(cluster.stop)
  return cluster.url
}
