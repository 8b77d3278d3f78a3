import { isFree, nextFreePort } from '../free-port'

/** The port asked for, which must be free; when none was, 3000 or the next free one. */
export async function choosePort(asked: number | undefined): Promise<number> {
  if (asked === undefined) return nextFreePort(3000)
  if (await isFree(asked)) return asked
  throw new Error(
    `Port ${asked} is taken. Choose another, or leave --port out and the next free one is taken.`,
  )
}
