import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findingsSchema } from '@/lib/drafting/findings'

const root = fileURLToPath(new URL('../../..', import.meta.url))

type Run = { status: number | null; stdout: string; stderr: string }

/** What `npm run -s check-draft` runs, with the text on standard input. */
function checkDraftCommand(stdin: string, ...flags: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-draft.ts', ...flags], {
      cwd: root,
    })
    const run: Run = { status: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      run.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      run.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ ...run, status }))
    child.stdin.on('error', () => {}) // the command may answer before it has read everything
    child.stdin.end(stdin)
  })
}

const fits = {
  channel: 'email',
  purpose: 'decline_offer',
  subject: 'Your offer: Data Engineer',
  facts: { role: 'Data Engineer', employer: null },
  body: 'Dear Anna,\n\nThank you for the offer. I have decided to decline it. I wish you every success.\n\nKind regards,\nMaya Lind',
}
const failure = z.strictObject({ error: z.string() })

/** The command answers a document that does not fit with one JSON error and exit status 2. */
async function expectRefused(stdin: string, naming: string) {
  const run = await checkDraftCommand(stdin)
  expect(run.status).toBe(2)
  expect(failure.parse(JSON.parse(run.stdout)).error).toContain(naming)
}

describe('npm run -s check-draft', { timeout: 60_000 }, () => {
  test('an object is answered by findings, and the process ends', async () => {
    const run = await checkDraftCommand(JSON.stringify(fits))
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(findingsSchema.parse(JSON.parse(run.stdout))).toMatchObject({ language: 'en', ready: true })
  })

  test('an array is answered one by one, and a bad element by its error', async () => {
    const run = await checkDraftCommand(JSON.stringify([fits, { ...fits, channel: 'pigeon' }, 7, fits]))
    expect(run.status).toBe(0)
    const answers = z.array(z.unknown()).length(4).parse(JSON.parse(run.stdout))
    expect(findingsSchema.safeParse(answers[0]).success).toBe(true)
    expect(failure.parse(answers[1]).error).toContain('channel')
    expect(failure.safeParse(answers[2]).success).toBe(true)
    expect(answers[3]).toEqual(answers[0])
  })

  test('what is no JSON is refused with status 2', () => expectRefused('{ "body": ', 'JSON'))

  test('an unknown key further down is refused and named', () =>
    expectRefused(JSON.stringify({ ...fits, facts: { shoeSize: 43 } }), 'facts.shoeSize'))

  test('a missing required field is named', () =>
    expectRefused(JSON.stringify({ ...fits, body: undefined }), 'body'))

  test('--schema prints the JSON Schema of the input and the output', async () => {
    const run = await checkDraftCommand('', '--schema')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const schemas = z
      .object({ input: z.looseObject({}), output: z.looseObject({}) })
      .parse(JSON.parse(run.stdout))
    expect(schemas.input).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['channel', 'purpose', 'body'],
    })
    expect(Object.keys(schemas.output.properties as object)).toEqual(Object.keys(findingsSchema.shape))
  })
})
