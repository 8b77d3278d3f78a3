import { buildIfChanged } from './build'
import { readOptions, usage } from './contention/options'
import { reportOf } from './contention/report'
import { runContention } from './contention/run'

/** Lets many book the same times while processes are killed, prints the figures, and exits 1 when one does not hold. */
async function contend(args: string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) {
    console.error(usage)
    return 2
  }
  await buildIfChanged()
  const run = await runContention(options)
  console.log(reportOf(run, options))
  return run.problems.length === 0 ? 0 : 1
}

process.exit(await contend(process.argv.slice(2)))
