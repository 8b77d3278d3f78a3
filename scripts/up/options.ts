export type UpOptions = {
  /** Undefined takes 3000 or the next free one. */
  port?: number
  /** Compiles what is asked for, instead of building first. */
  development: boolean
}

export const usage = 'Usage: npm run up [-- --port NUMBER]'

/** Reads the command line; undefined when it does not fit `usage`. */
export function readOptions(args: string[]): UpOptions | undefined {
  const development = args[0] === '--development'
  const rest = development ? args.slice(1) : args
  if (rest.length === 0) return { development }
  const port = Number(rest[1])
  const fits =
    rest.length === 2 && rest[0] === '--port' && Number.isInteger(port) && port > 0 && port < 65_536
  return fits ? { port, development } : undefined
}
