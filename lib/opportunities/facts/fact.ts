import type { Stage } from '@/lib/generated/prisma/enums'

export type Option = readonly [value: string, label: string]

export type FactKind =
  | { kind: 'choice'; options: readonly Option[] }
  /** Yes, no, or unknown. */
  | { kind: 'flag' }
  /** A moment, typed as wall time in the client's zone, kept as an instant. */
  | { kind: 'instant' }
  | { kind: 'day' }
  | { kind: 'number'; unit: string; max: number; decimals?: boolean }
  /** From the best to the worst case, in days. */
  | { kind: 'range' }
  | { kind: 'money' }
  /** Any number of the options; `none` says in words that none applies, which is not the same as unknown. */
  | { kind: 'many'; options: readonly Option[]; none: string }
  /** Several things, each with its own answers. */
  | { kind: 'list'; items: readonly Fact[]; add: string }
  | { kind: 'zone' }
  | { kind: 'country' }
  | { kind: 'countries' }
  | { kind: 'text'; max: number }

/** One thing the product can ask about an opportunity; `path` is its place in the advice engine's Situation. */
export type Fact = {
  path: string
  /** What it is called in a list of facts. */
  label: string
  /** The question as asked. */
  question: string
  hint?: string
  /** The stages at which it is worth asking; absent: all. An answer once given is always shown. */
  stages?: readonly Stage[]
} & FactKind

export type FactGroup = { id: string; title: string; facts: readonly Fact[] }

export const beforeOffer = ['invited', 'interview_scheduled', 'interviewing', 'final_stage'] as const
export const atOffer = ['offer_received'] as const
export const accepted = ['offer_accepted_verbally', 'offer_signed'] as const
export const started = ['started'] as const
export const closedByClient = ['declined', 'withdrawn', 'rescinded'] as const
export const untilAccepted = [...beforeOffer, ...atOffer] as const
export const fromOffer = [...atOffer, ...accepted, ...started] as const
export const withContract = [...accepted, ...started] as const

/** What is known about an opportunity: one key a fact, its path in the Situation; a missing key is unknown. */
export type Facts = Record<string, unknown>
