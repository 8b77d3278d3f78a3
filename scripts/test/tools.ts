import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../child'

/** What one tool came to. `failed` is never 0 when the tool said that something is wrong. */
export type Outcome = { name: string; passed: number; failed: number }

type Run = { signal: AbortSignal; scratch: string; env?: Record<string, string>; patterns?: string[] }

const checks = {
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  'dead code': ['node_modules/knip/bin/knip.js'],
}

/** Format, lint, types and dead code: silent parts of the count unless they fail. */
export async function runChecks({ signal }: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [name, args] of Object.entries(checks)) {
    console.log(`\n${name} ...`)
    const status = await runChild(args, { signal })
    outcomes.push({ name, passed: 0, failed: status === 0 ? 0 : 1 })
  }
  return outcomes
}

/** Runs Vitest on one or both of its projects. */
export async function runVitest(
  projects: string[],
  { signal, scratch, env, patterns = [] }: Run,
): Promise<Outcome> {
  const file = join(scratch, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const chosen = projects.map((project) => `--project=${project}`)
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters, ...patterns]
  const status = await runChild(args, { env, signal })
  const { numPassedTests = 0, numTotalTests = 0 } = readJson(file)
  return outcome(projects.join(' and '), status, numPassedTests, numTotalTests - numPassedTests)
}

/** Runs the browser tests. */
export async function runPlaywright({ signal, scratch, env, patterns = [] }: Run): Promise<Outcome> {
  const file = join(scratch, 'playwright.json')
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...patterns]
  const status = await runChild(args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, signal })
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readJson(file).stats ?? {}
  return outcome('browser', status, expected, unexpected + flaky + skipped)
}

// A skipped test counts as failed: nothing may be skipped. So does a file that could not even be read.
function outcome(name: string, status: number | null, passed: number, failed: number): Outcome {
  return { name, passed, failed: failed === 0 && status !== 0 ? 1 : failed }
}

function readJson(file: string) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
