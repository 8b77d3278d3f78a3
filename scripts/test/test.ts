import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from '@/tests/support/browser'
import { startTestCluster } from '@/tests/support/cluster'
import { buildIfChanged } from '../build'
import { readOptions, type TestOptions, usage } from './options'
import { type Outcome, runChecks, runPlaywright, runVitest } from './tools'

/** `npm test`: runs everything, or what `--only` names, ends with the counts, and returns the exit status. */
export async function test(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) {
    console.error(usage)
    return 2
  }
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort())
  const outcomes: Outcome[] = []
  try {
    await runParts(options, stopping.signal, outcomes)
  } catch (error) {
    console.error(`\n${(error as Error).message}`)
    outcomes.push({ name: 'getting ready', passed: 0, failed: 1 })
  }
  return report(outcomes)
}

async function runParts(
  { only, patterns }: TestOptions,
  signal: AbortSignal,
  outcomes: Outcome[],
): Promise<void> {
  if (!only || only === 'e2e') findOrInstallChromium()
  const scratch = mkdtempSync(join(tmpdir(), 'waymark-results-'))
  const run = { signal, scratch, patterns }
  try {
    if (!only || only === 'check') outcomes.push(...(await runChecks(run)))
    if (only === 'unit' || only === 'check') outcomes.push(await runVitest(['unit'], run))
    else await onCluster((env) => runOnCluster(only, { ...run, env }, outcomes))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

type Run = Parameters<typeof runPlaywright>[0]

async function runOnCluster(only: TestOptions['only'], run: Run, outcomes: Outcome[]): Promise<void> {
  if (only !== 'e2e') outcomes.push(await runVitest(only ? [only] : ['unit', 'integration'], run))
  if (only === 'integration') return
  await buildIfChanged(run.signal)
  outcomes.push(await runPlaywright(run))
}

async function onCluster(act: (env: Record<string, string>) => Promise<void>): Promise<void> {
  const cluster = await startTestCluster()
  try {
    await act({ TEST_CLUSTER_URL: cluster.url })
  } finally {
    await cluster.stop()
  }
}

/** The last line is read by machines: it stays alone on its line, in exactly this form. */
function report(outcomes: Outcome[]): number {
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
  console.log('\nSummary')
  for (const { name, passed, failed } of outcomes) {
    console.log(
      `  ${name}: ${failed > 0 ? `${failed} failed` : 'fine'}${passed > 0 ? `, ${passed} passed` : ''}`,
    )
  }
  const failed = total('failed')
  console.log(`\n${total('passed')} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
