import { Logger, run } from 'graphile-worker'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { tasks } from '@/lib/tasks'

// Levels have the same names there and here; what a job was given is never logged.
const logger = new Logger(() => (level, message) => log()[level === 'warning' ? 'warn' : level](message))

/** Runs jobs until SIGTERM or Ctrl-C; those under way are finished first. */
const runner = await run({
  connectionString: env().DATABASE_URL,
  taskList: tasks,
  crontab: '11 * * * * erase-expired',
  concurrency: 4,
  maxPoolSize: 6,
  logger,
})
await runner.promise
process.exit(0)
