import { countBy } from './check'
import type { ContentionOptions } from './options'
import type { Run } from './run'

/** The figures of a run, a line each, and what went wrong. */
export function reportOf(run: Run, { attempts, callers, coaches, seed }: ContentionOptions): string {
  const { notes, seconds, kills, pooled, problems } = run
  const counted = (counts: Record<string, number>) =>
    Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  const lines: [string, string | number][] = [
    ['attempts', `${attempts} by ${callers} callers with ${coaches} coaches, seed ${seed}`],
    ['database', pooled ? 'web processes through PgBouncer' : 'without PgBouncer, which is not installed'],
    ['seconds', `${seconds.toFixed(0)}, ${(attempts / seconds).toFixed(1)} attempts a second`],
    ['holds won', notes.filter(({ held }) => held).length],
    ...Object.entries(countBy(notes.map(({ outcome }) => outcome))),
    [
      'sent twice at once',
      notes.filter(({ attempt, submissionKey }) => attempt.twice && submissionKey).length,
    ],
    ['killed', `web processes ${kills.web}, workers ${kills.worker}`],
    ['troubles on the way', counted(run.troubles).join(', ') || 'none'],
    ['rows', counted(run.rows).join(', ')],
    ['overlaps', run.overlaps],
    ['letters', `${run.letters}, and ${run.repeated} of them again under the same Message-ID`],
    ['problems', problems.length],
  ]
  const table = lines.map(([name, value]) => `${name.padEnd(30)} ${value}`)
  return [...table, ...problems.slice(0, 30).map((problem) => `  ${problem}`)].join('\n')
}
