import { pino } from 'pino'
import { env } from '@/lib/env'

let logger: ReturnType<typeof pino> | undefined

/** Structured log on standard output. Never pass it what a person wrote, an address, a code or a case's facts. */
export function log() {
  logger ??= pino({ level: env().LOG_LEVEL })
  return logger
}
