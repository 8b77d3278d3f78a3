import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { adviceSchema } from '@/lib/advice/advice'

const root = fileURLToPath(new URL('../../..', import.meta.url))

type Run = { status: number | null; stdout: string; stderr: string }

/** What `npm run -s advise` runs, with the text on standard input. */
function adviseCommand(stdin: string, ...flags: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/advise.ts', ...flags], { cwd: root })
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

const fits = { now: '2026-03-10T09:30:00+01:00', stage: 'invited', goalFit: 'advances' }
const failure = z.strictObject({ error: z.unknown() })

/** The command answers a document that does not fit with one JSON error and exit status 2. */
async function expectRefused(stdin: string, naming: string) {
  const run = await adviseCommand(stdin)
  expect(run.status).toBe(2)
  const refused = failure.parse(JSON.parse(run.stdout))
  expect(JSON.stringify(refused)).toContain(naming)
}

describe.concurrent('npm run -s advise', { timeout: 30_000 }, () => {
  test('an object is answered by an advice', async () => {
    const run = await adviseCommand(JSON.stringify(fits))
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(adviceSchema.parse(JSON.parse(run.stdout)).verdict).toBe('proceed')
  })

  test('null means unknown, as if the key were absent', async () => {
    const told = await adviseCommand(
      JSON.stringify({ ...fits, otherCommitment: null, mobility: { permit: null } }),
    )
    const untold = await adviseCommand(JSON.stringify({ ...fits, mobility: {} }))
    expect(told.status).toBe(0)
    expect(told.stdout).toBe(untold.stdout)
  })

  test('an array is answered one by one, and a bad element by its error', async () => {
    const run = await adviseCommand(JSON.stringify([fits, { ...fits, stage: 'dreaming' }, 7, fits]))
    expect(run.status).toBe(0)
    const answers = z.array(z.unknown()).length(4).parse(JSON.parse(run.stdout))
    expect(adviceSchema.safeParse(answers[0]).success).toBe(true)
    expect(JSON.stringify(failure.parse(answers[1]))).toContain('stage')
    expect(failure.safeParse(answers[2]).success).toBe(true)
    expect(answers[3]).toEqual(answers[0])
  })

  test('an empty array is answered by an empty array', async () => {
    const run = await adviseCommand('[]')
    expect({ status: run.status, answer: JSON.parse(run.stdout) }).toEqual({ status: 0, answer: [] })
  })

  test('what is no JSON is refused with status 2', () => expectRefused('{ "now": ', 'error'))
  test('nothing at all is refused with status 2', () => expectRefused('', 'error'))

  test('an unknown key is refused and named', () =>
    expectRefused(JSON.stringify({ ...fits, salaryWish: 1 }), 'salaryWish'))

  test('an unknown key further down is refused and named', () =>
    expectRefused(JSON.stringify({ ...fits, mobility: { visaColour: 'blue' } }), 'visaColour'))

  test('a missing required field is named', () => expectRefused(JSON.stringify({ stage: 'invited' }), 'now'))

  test('an instant without an offset is refused and named', () =>
    expectRefused(JSON.stringify({ ...fits, interviewAt: '2026-03-12T10:00:00' }), 'interviewAt'))

  test('a zone that does not exist is refused and named', () =>
    expectRefused(JSON.stringify({ ...fits, employerZone: 'Europe/Atlantis' }), 'employerZone'))

  test('a date that does not exist is refused and named with its path', () =>
    expectRefused(JSON.stringify({ ...fits, mobility: { moveOn: '2026-02-30' } }), 'moveOn'))

  test('--schema prints the JSON Schema of the input and the output', async () => {
    const run = await adviseCommand('', '--schema')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const schemas = JSON.parse(run.stdout)
    const { input, output } = z.object({ input: z.looseObject({}), output: z.looseObject({}) }).parse(schemas)
    expect(input).toMatchObject({ type: 'object', additionalProperties: false })
    expect(input.required).toEqual(['now', 'stage'])
    expect(output).toMatchObject({ type: 'object', additionalProperties: false })
    expect(Object.keys(output.properties as object)).toEqual(Object.keys(adviceSchema.shape))
  })
})
