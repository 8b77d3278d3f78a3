import { type ZodType, z } from 'zod'

type Answering<Answer> = {
  /** What goes in and comes out, for `--schema`. */
  input: ZodType
  output: ZodType
  answer: (value: unknown) => Answer | { error: string } | Promise<Answer | { error: string }>
}

/**
 * A command that reads one JSON document and writes one. Exit 2 with `{ "error": … }` when it does not fit; in an
 * array such an element is answered in its place, and the exit is 0.
 */
export async function answerDocument<Answer extends object>(answering: Answering<Answer>): Promise<void> {
  const { input, output, answer } = answering
  if (process.argv.includes('--schema'))
    return print({ input: z.toJSONSchema(input, { io: 'input' }), output: z.toJSONSchema(output) })
  const document = parse(await readAll())
  if ('error' in document) return fail(document.error)
  if (Array.isArray(document.value)) {
    const answers: unknown[] = []
    for (const value of document.value) answers.push(await answer(value))
    return print(answers)
  }
  const answered = await answer(document.value)
  return 'error' in answered ? fail(answered.error) : print(answered)
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
