export type Part = { stop: () => Promise<unknown>; ended?: Promise<unknown> }

/** What runs now. It is stopped in the reverse order of its start. */
export class Stack {
  readonly #parts: { name: string; part: Part }[] = []

  /** Takes `part` under its care and hands it back. */
  add<Any extends Part>(name: string, part: Any): Any {
    this.#parts.push({ name, part })
    return part
  }

  /** Throws once any part has ended by itself. */
  async untilOneEnds(): Promise<never> {
    const name = await Promise.race(
      this.#parts.flatMap(({ name, part }) => part.ended?.then(() => name) ?? []),
    )
    throw new Error(`The ${name} has ended by itself.`)
  }

  async stop(): Promise<void> {
    if (this.#parts.length > 0) console.log('Stopping ...')
    for (const { name, part } of this.#parts.splice(0).reverse()) {
      await part.stop().catch((error: Error) => console.error(`The ${name} did not stop: ${error.message}`))
    }
  }
}
