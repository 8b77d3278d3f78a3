/** Kinds of call that everybody begins with, and their steps in minutes. */
const kinds = [
  ['discovery', 30],
  ['message-clinic', 20],
  ['mock-call', 30],
  ['decision-session', 30],
] as const

/** One try to get a call, planned before the run, so that a seed says it all. */
export type Attempt = {
  number: number
  /** Of the coaches there are; null asks for anyone. */
  coach: number | null
  kind: string
  startsAt: Date
  /** Whether an account does it; else a stranger, who has to confirm. */
  signedIn: boolean
  /** Goes straight to the form, without holding the time first. */
  withoutHold: boolean
  /** Stops after the hold, or before confirming. */
  givesUp: boolean
  /** Cancels the call as soon as it is confirmed, so that others get its time. */
  cancels: boolean
  /** Sends the form to both processes at the same moment. */
  twice: boolean
}

export type PlanOptions = { attempts: number; coaches: number; from: Date; seed: number }

const hourMs = 3_600_000

/** How many attempts aim at the same hour of a coach, where about one of them can be lucky. */
const perHour = 8

/** Hours of each coach that a plan reaches over. */
export function hoursNeeded({ attempts, coaches }: Pick<PlanOptions, 'attempts' | 'coaches'>): number {
  return Math.ceil(attempts / perHour / coaches)
}

/** Attempts in the order of the run: those at the same hour stand together, in lengths and steps that overlap. */
export function planAttempts({ attempts, coaches, from, seed }: PlanOptions): Attempt[] {
  const chance = randomFrom(seed)
  return Array.from({ length: attempts }, (_, number) => {
    const block = Math.floor(number / perHour)
    const [kind, step] = kinds[Math.floor(chance() * kinds.length)] as (typeof kinds)[number]
    const minute = step * Math.floor(chance() * (60 / step))
    return {
      number,
      coach: chance() < 0.1 ? null : block % coaches,
      kind,
      startsAt: new Date(from.getTime() + Math.floor(block / coaches) * hourMs + minute * 60_000),
      signedIn: chance() < 0.5,
      withoutHold: chance() < 0.1,
      givesUp: chance() < 0.1,
      cancels: chance() < 0.2,
      twice: chance() < 0.1,
    }
  })
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
