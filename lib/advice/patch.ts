import type { Situation } from '@/lib/advice/situation'

/** An RFC 7396 merge patch on a situation; arrays are replaced whole, null takes a fact away. */
export type Patch = { [key: string]: Json }
type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Applies a merge patch. What the patch does not touch stays the same object. */
export function applyPatch(situation: Situation, patch: Patch): Situation {
  return merge(situation as unknown as Json, patch) as unknown as Situation
}

function merge(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch
  const merged: { [key: string]: Json } = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(merged[key], value)
  }
  return merged
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
