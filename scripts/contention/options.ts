import { parseArgs } from 'node:util'

export type ContentionOptions = {
  attempts: number
  callers: number
  coaches: number
  /** How often a web process is killed, and how often the worker. */
  webKills: number
  workerKills: number
  /** The same seed plans the same attempts and kills. */
  seed: number
}

export const usage =
  'Usage: npm run contention [-- --attempts 10000 --callers 50 --coaches 5 --web-kills 20 --worker-kills 20 --seed 1]'

/** Reads the command line; undefined when it does not fit `usage`. */
export function readOptions(args: string[]): ContentionOptions | undefined {
  try {
    const { values } = parseArgs({ args, options })
    const { attempts, callers, coaches, seed } = values
    const numbers = {
      attempts: Number(attempts),
      callers: Number(callers),
      coaches: Number(coaches),
      webKills: Number(values['web-kills']),
      workerKills: Number(values['worker-kills']),
      seed: Number(seed),
    }
    return Object.values(numbers).every((number) => Number.isInteger(number) && number >= 0)
      ? numbers
      : undefined
  } catch {
    return undefined
  }
}

const number = (usual: string) => ({ type: 'string', default: usual }) as const

const options = {
  attempts: number('10000'),
  callers: number('50'),
  coaches: number('5'),
  'web-kills': number('20'),
  'worker-kills': number('20'),
  seed: number('1'),
}
