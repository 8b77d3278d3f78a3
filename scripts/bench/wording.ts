import { execFileSync } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { retext } from 'retext'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { checkDraft } from '@/lib/drafting/check-draft'
import { messageSchema } from '@/lib/drafting/message'
import { checkMessage } from '@/lib/wording/check-message'
import { encoder } from '@/lib/wording/encoder'
import { grammar } from '@/lib/wording/grammar'
import type { BenchFigure } from './figure'
import { mailOf } from './mails'
import { median } from './median'

const PATIENCE_MS = 60_000
const ROUNDS = 15
const REPEATS = 20

/** The draft checker: rules against a stack of ten plugins, the rest in milliseconds, and what each part adds. */
export async function benchWording(): Promise<BenchFigure[]> {
  const figures = [await benchRules(), ...(await benchModels()), ...benchMemory()]
  encoder().stop()
  grammar().stop()
  return figures
}

/** Both read the same mail of 150 words, in turns. */
async function benchRules(): Promise<BenchFigure> {
  const message = messageSchema.parse(mailOf(0))
  const stack = retextStack()
  const ours = () => checkDraft(message)
  const theirs = () => stack.process(message.body)
  for (let round = 0; round < 3; round++) for (const task of [ours, theirs]) await timed(task)
  const rounds: { ours: number; theirs: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await timed(ours), theirs: await timed(theirs) })
  const cost = (who: 'ours' | 'theirs') => median(rounds.map((round) => round[who])).toFixed(1)
  return {
    name: 'check-draft by rules / ten retext plugins',
    value: median(rounds.map((round) => round.ours / round.theirs)),
    limit: 0.6,
    unit: '×',
    note: `${cost('ours')} and ${cost('theirs')} ms a mail`,
  }
}

function retextStack() {
  return retext()
    .use(retextEnglish)
    .use(retextContractions)
    .use(retextEquality)
    .use(retextIndefiniteArticle)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextProfanities)
    .use(retextReadability)
    .use(retextRedundantAcronyms)
    .use(retextRepeatedWords)
    .use(retextSimplify)
}

async function timed(task: () => unknown): Promise<number> {
  const start = performance.now()
  for (let call = 0; call < REPEATS; call++) await task()
  return (performance.now() - start) / REPEATS
}

/** Every mail differs from the others in every sentence, so that nothing is known beforehand. */
async function benchModels(): Promise<BenchFigure[]> {
  await checkMessage(messageSchema.parse(mailOf(0)), PATIENCE_MS)
  const times: number[] = []
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  for (let round = 1; round <= ROUNDS; round++) {
    const start = performance.now()
    await checkMessage(messageSchema.parse(mailOf(round)), PATIENCE_MS)
    times.push(performance.now() - start)
  }
  loop.disable()
  return [
    { name: 'check-draft with models, 150 words', value: median(times), limit: 300, unit: 'ms' },
    {
      name: 'check-draft with models, page held up',
      value: loop.percentile(99) / 1e6,
      limit: 30,
      unit: 'ms',
      note: 'of a hundred waits the longest but one',
    },
  ]
}

/** In processes of their own: a bare Node, one that has checked by rules, and the two that read after their work. */
function benchMemory(): BenchFigure[] {
  const plain = residentAfter([], [])
  const loader = ['--import', 'tsx']
  const rules = residentAfter(loader, [checking]) - residentAfter(loader, [])
  const added = (pid: number | undefined) => (residentOf(pid ?? 0) - plain) / 1e6
  return [
    { name: 'memory added by rules', value: rules / 1e6, limit: 80, unit: 'MB' },
    { name: 'memory added by the encoder', value: added(encoder().pid()), limit: 200, unit: 'MB' },
    { name: 'memory added by the grammar checker', value: added(grammar().pid()), limit: 450, unit: 'MB' },
  ]
}

const checking = `
  const { checkDraft } = await import('@/lib/drafting/check-draft')
  const { messageSchema } = await import('@/lib/drafting/message')
  const { mailOf } = await import('@/scripts/bench/mails')
  for (let mail = 0; mail < 50; mail++) checkDraft(messageSchema.parse(mailOf(mail)))`

/** Bytes that a Node holds once it has run the program. */
function residentAfter(flags: string[], program: string[]): number {
  const code = [...program, 'process.stdout.write(String(process.memoryUsage.rss()))'].join('\n')
  return Number(execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code]))
}

/** Bytes that a process holds, as the system counts them in kilobytes. */
const residentOf = (pid: number) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) * 1024
