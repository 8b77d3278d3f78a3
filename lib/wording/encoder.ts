import { join } from 'node:path'
import { type KeptProcess, keepProcess } from '@/lib/wording/kept-process'

const globals = globalThis as typeof globalThis & { waymarkEncoder?: KeptProcess }

/** Numbers that the encoder gives a sentence. */
export const featureCount = 512 + 1536 + 1536

/**
 * The process that turns sentences into numbers; asked with a list of sentences, it answers one `Float32Array` of
 * `featureCount` for each. One a process: the development server reloads modules, so it is kept on `globalThis`.
 */
export function encoder(): KeptProcess {
  globals.waymarkEncoder ??= keepProcess(
    join(/* turbopackIgnore: true */ process.cwd(), 'lib/wording/processes/encoder.mjs'),
    // Small young and old spaces: what it computes with lies outside of them, and rubbish should not pile up.
    { flags: ['--max-semi-space-size=1', '--max-old-space-size=96'] },
  )
  return globals.waymarkEncoder
}
