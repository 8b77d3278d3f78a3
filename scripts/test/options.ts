const parts = ['check', 'unit', 'integration', 'e2e'] as const

export type TestOptions = {
  /** Undefined runs everything; `check` is what takes no database: format, lint, types, dead code, unit tests. */
  only?: (typeof parts)[number]
  /** Files whose path contains one of these. */
  patterns: string[]
}

export const usage = 'Usage: npm test [-- --only check|unit|integration|e2e [PART OF A FILE NAME ...]]'

/** Reads the command line; undefined when it does not fit `usage`. */
export function readOptions(args: string[]): TestOptions | undefined {
  if (args.length === 0) return { patterns: [] }
  const [flag, name, ...patterns] = args
  const only = parts.find((part) => part === name)
  return flag === '--only' && only ? { only, patterns } : undefined
}
