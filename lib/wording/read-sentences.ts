import { createHash } from 'node:crypto'
import { encoder } from '@/lib/wording/encoder'
import { type Voted, voteOn } from '@/lib/wording/wording-model'

/** Under a hash, so that no text stays in memory; a thousand sentences are some fifty messages. */
const known = new Map<string, Voted[]>()
const KEPT = 1000
/** Of one message; nobody writes so many, and a pasted book shall not keep the others waiting. */
const MOST = 60

/**
 * What the models make of each sentence, in the same order; only those that have not been seen lately are encoded.
 * Undefined when the encoder does not answer within `patienceMs`.
 */
export async function readSentences(sentences: string[], patienceMs: number): Promise<Voted[][] | undefined> {
  const texts = sentences.slice(0, MOST)
  const unknown = [...new Set(texts)].filter((text) => !known.has(keyOf(text)))
  if (unknown.length > 0) {
    const encoded = await encoder().ask<Float32Array[]>(unknown, patienceMs)
    if (!encoded) return undefined
    for (const [index, text] of unknown.entries())
      keep(keyOf(text), voteOn(encoded[index] ?? new Float32Array()))
  }
  return texts.map((text) => known.get(keyOf(text)) ?? [])
}

const keyOf = (sentence: string) => createHash('sha256').update(sentence).digest('base64')

function keep(key: string, votes: Voted[]): void {
  known.delete(key)
  known.set(key, votes)
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest) known.delete(oldest)
}
