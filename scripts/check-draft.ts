import { z } from 'zod'
import { describeProblem } from '@/lib/advice/describe-problem'
import type { Findings } from '@/lib/drafting/findings'
import { findingsSchema } from '@/lib/drafting/findings'
import { messageSchema } from '@/lib/drafting/message'
import { checkMessage } from '@/lib/wording/check-message'

/** Nobody is typing: it waits for the encoder and the grammar checker, even on a crowded machine. */
const PATIENCE_MS = 60_000

type Answer = Findings | { error: string }

/**
 * `npm run -s check-draft < message.json`: one JSON document in, one out. Exit 2 with `{ "error": … }`
 * when it does not fit; in an array such an element is answered in its place, and the exit is 0.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--schema')) {
    return print({
      input: z.toJSONSchema(messageSchema, { io: 'input' }),
      output: z.toJSONSchema(findingsSchema),
    })
  }
  const document = parse(await readAll())
  if ('error' in document) return fail(document.error)
  if (Array.isArray(document.value)) return print(await answers(document.value))
  const answered = await answer(document.value)
  return 'error' in answered ? fail(answered.error) : print(answered)
}

async function answers(values: unknown[]): Promise<Answer[]> {
  const given: Answer[] = []
  for (const value of values) given.push(await answer(value))
  return given
}

async function answer(value: unknown): Promise<Answer> {
  const parsed = messageSchema.safeParse(value)
  if (!parsed.success) return { error: describeProblem(parsed.error, 'the message') }
  return checkMessage(parsed.data, PATIENCE_MS)
}

function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: `The input is not valid JSON: ${(error as Error).message}` }
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function fail(error: string): void {
  process.exitCode = 2
  print({ error })
}

await main()
