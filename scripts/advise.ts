import { z } from 'zod'
import { adviceSchema } from '@/lib/advice/advice'
import { advise } from '@/lib/advice/advise'
import { describeProblem } from '@/lib/advice/describe-problem'
import { situationSchema } from '@/lib/advice/situation'

/**
 * `npm run -s advise < situation.json`: one JSON document in, one out. Exit 2 with `{ "error": … }`
 * when it does not fit; in an array such an element is answered in its place, and the exit is 0.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--schema')) {
    return print({
      input: z.toJSONSchema(situationSchema, { io: 'input' }),
      output: z.toJSONSchema(adviceSchema),
    })
  }
  const document = parse(await readAll())
  if ('error' in document) return fail(document.error)
  if (Array.isArray(document.value)) return print(document.value.map(answer))
  const answered = answer(document.value)
  return 'error' in answered ? fail(answered.error) : print(answered)
}

function answer(value: unknown) {
  const parsed = situationSchema.safeParse(value)
  return parsed.success ? advise(parsed.data) : { error: describeProblem(parsed.error) }
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
