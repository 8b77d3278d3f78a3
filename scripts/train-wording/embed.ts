import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encoder, featureCount } from '@/lib/wording/encoder'

const BATCH = 50
const PATIENCE_MS = 120_000
const HASH_BYTES = 32

/** The features of each text, row after row. What was encoded once is kept in the temporary folder. */
export async function embed(texts: string[]): Promise<Float32Array> {
  const file = keptFile()
  const kept = readKept(file)
  const unknown = [...new Set(texts)].filter((text) => !kept.has(hashOf(text).toString('hex')))
  for (let from = 0; from < unknown.length; from += BATCH) {
    const batch = unknown.slice(from, from + BATCH)
    const features = await encoder().ask<Float32Array[]>(batch, PATIENCE_MS)
    if (!features) throw new Error('The encoder does not answer.')
    for (const [index, row] of features.entries()) {
      const hash = hashOf(batch[index] ?? '')
      kept.set(hash.toString('hex'), row.slice())
      appendFileSync(file, Buffer.concat([hash, Buffer.from(row.buffer, row.byteOffset, row.byteLength)]))
    }
  }
  const rows = new Float32Array(texts.length * featureCount)
  for (const [index, text] of texts.entries())
    rows.set(kept.get(hashOf(text).toString('hex')) ?? [], index * featureCount)
  return rows
}

/** Another encoder, another file. */
function keptFile(): string {
  const program = readFileSync('lib/wording/processes/encoder.mjs')
  return join(tmpdir(), `wording-${createHash('sha256').update(program).digest('hex').slice(0, 12)}.bin`)
}

function readKept(file: string): Map<string, Float32Array> {
  const kept = new Map<string, Float32Array>()
  if (!existsSync(file)) return kept
  const bytes = readFileSync(file)
  const record = HASH_BYTES + featureCount * 4
  for (let at = 0; at + record <= bytes.length; at += record) {
    const row = new Uint8Array(bytes.subarray(at + HASH_BYTES, at + record))
    kept.set(bytes.subarray(at, at + HASH_BYTES).toString('hex'), new Float32Array(row.buffer))
  }
  return kept
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()
