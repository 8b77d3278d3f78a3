import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type KeptProcess, keepProcess } from '@/lib/wording/kept-process'

const program = join(process.cwd(), 'lib/wording/processes/encoder.mjs')
const patience = 40_000
const sentence = ['Thank you for the time you gave me.']

describe('a process beside this one', () => {
  let kept: KeptProcess
  const keep = (options = {}) => {
    kept = keepProcess(program, options)
    return kept
  }
  afterEach(() => kept.stop())

  it('starts with the first question', async () => {
    const { ask, pid } = keep()
    expect(pid()).toBeUndefined()
    const [features] = (await ask<Float32Array[]>(sentence, patience)) ?? []
    expect(features).toHaveLength(3584)
    expect(pid()).toBeGreaterThan(0)
  })

  it('answers the next question from a new one when it died', async () => {
    const { ask, pid } = keep()
    const before = await ask(sentence, patience)
    const first = pid() ?? 0
    const dying = ask(['It dies over this sentence.'], patience)
    process.kill(first, 'SIGKILL')
    expect(await dying).toBeUndefined()
    expect(await ask(sentence, patience)).toEqual(before)
    expect(pid()).not.toBe(first)
  })

  it('leaves those who will not wait without an answer, and answers the others', async () => {
    const { ask } = keep()
    const [hasty, patient] = await Promise.all([ask(sentence, 1), ask<unknown[]>(sentence, patience)])
    expect(hasty).toBeUndefined()
    expect(patient).toHaveLength(1)
  })

  it('is ended when one question takes it too long, and starts anew', async () => {
    const { ask, pid } = keep({ stuckMs: 0 })
    await ask(sentence, patience)
    const first = pid()
    expect(
      await ask(
        Array.from({ length: 400 }, () => sentence[0]),
        1,
      ),
    ).toBeUndefined()
    expect(pid()).toBeUndefined()
    expect(await ask<unknown[]>(sentence, patience)).toHaveLength(1)
    expect(pid()).not.toBe(first)
  })

  it('stops when nobody asks', async () => {
    const { ask, pid } = keep({ idleMs: 1 })
    await ask(sentence, patience)
    await expect.poll(pid).toBeUndefined()
  })

  it('is not started again and again when it cannot start', async () => {
    kept = keepProcess(join(process.cwd(), 'lib/wording/processes/missing.mjs'))
    expect(await kept.ask(sentence, patience)).toBeUndefined()
    expect(await kept.ask(sentence, patience)).toBeUndefined()
    expect(kept.pid()).toBeUndefined()
  })
})

describe('a program that reads wording', () => {
  it.each(['encoder', 'grammar'])('ends with whoever started it: %s', async (name) => {
    const child = fork(join(process.cwd(), `lib/wording/processes/${name}.mjs`), {
      execArgv: [],
      silent: true,
    })
    const ended = once(child, 'exit')
    child.disconnect()
    expect(await ended).toEqual([0, null])
  })
})
