import type { Child } from '../child'

/** A process that is killed now and then, and started anew each time. */
export type Mortal = {
  kills: number
  /** Kills it, and resolves once another one stands in its place. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts a process; `start` is asked again after each kill. */
export async function startMortal(start: () => Promise<Child>): Promise<Mortal> {
  let child = start()
  const mortal: Mortal = {
    kills: 0,
    kill: async () => {
      child = replace(child, start)
      mortal.kills++
      await child
    },
    stop: async () => (await child).stop(),
  }
  await child
  return mortal
}

// One after the other: who is to be killed twice lives in between.
async function replace(before: Promise<Child>, start: () => Promise<Child>): Promise<Child> {
  const { kill, ended } = await before
  kill()
  await ended
  return start()
}
