import { EventEmitter } from 'node:events'
import { Logger, run, type WorkerEvents } from 'graphile-worker'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { tasks } from '@/lib/tasks'
import { showWorkerPresence } from '@/lib/worker-presence'

// Levels have the same names there and here; what a job was given is never logged.
const logger = new Logger(() => (level, message) => log()[level === 'warning' ? 'warn' : level](message))

const events: WorkerEvents = new EventEmitter()
events.on('pool:create', ({ workerPool }) => lookAfterTheDead(workerPool.id))

/** At once, and then four times a minute for as long as this process lives. */
function lookAfterTheDead(name: string): void {
  const presence = showWorkerPresence(name)
  const look = () =>
    presence.relieveTheDead().then(
      (dead) => dead.length > 0 && log().warn(`Took over from ${dead.length} workers that were gone.`),
      (error) => log().error(error, 'Could not look for workers that are gone.'),
    )
  look()
  setInterval(look, 15_000).unref()
}

/** Runs jobs until SIGTERM or Ctrl-C; those under way are finished first. */
const runner = await run({
  connectionString: env().DATABASE_URL,
  taskList: tasks,
  crontab: ['11 * * * * erase-expired', '*/5 * * * * refresh-due-calendars', '3 * * * * queue-digests'].join(
    '\n',
  ),
  concurrency: 4,
  maxPoolSize: 6,
  events,
  logger,
})
await runner.promise
process.exit(0)
