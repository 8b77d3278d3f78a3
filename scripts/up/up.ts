import { buildIfChanged } from '../build'
import { startWebServer } from '../web-server'
import { startWorker } from '../worker-process'
import { startGround } from './ground'
import { claimFolder } from './only-one'
import { readOptions, type UpOptions, usage } from './options'
import { choosePort } from './port'
import { Stack } from './stack'
import { stopSignal, untilAborted } from './stop-signal'
import { welcome } from './welcome'

/** `npm run up`: starts all there is, says where, and stops all of it in order when it is asked to. */
export async function up(args: string[]): Promise<void> {
  const options = readOptions(args)
  if (!options) {
    console.error(usage)
    process.exit(2)
  }
  const stack = new Stack()
  const stopping = stopSignal()
  try {
    await Promise.race([
      start(options, stack, stopping).then(() => stack.untilOneEnds()),
      untilAborted(stopping),
    ])
  } catch (error) {
    if (!stopping.aborted) console.error(`\n${(error as Error).message}`)
    process.exitCode = stopping.aborted ? 0 : 1
  }
  await stack.stop()
  process.exit()
}

async function start(
  { port: asked, development }: UpOptions,
  stack: Stack,
  stopping: AbortSignal,
): Promise<void> {
  await claimFolder()
  const port = await choosePort(asked)
  const ground = await startGround(port, stack)
  stopping.throwIfAborted()
  if (!development) await buildIfChanged(stopping)
  stopping.throwIfAborted()
  stack.add('worker', startWorker(ground.env))
  const mode = development ? 'dev' : 'start'
  stack.add('web server', await startWebServer({ port, env: ground.env, mode }))
  console.log(welcome(ground))
}
